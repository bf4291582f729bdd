import { expect, test } from 'vitest';
import { openLibrary } from '../relations/library.ts';
import { fillPages, idOf, linkInText, linkTo, pageOf, placesOf, wantedPages } from './links.ts';

const places = placesOf('https://example.org/kb/', openLibrary([]), [
	{ collection: 'marco', id: 'framework' },
	{ collection: 'marco', id: 'm' },
	{ collection: 'cases', id: 'x' },
]);
const from = { places, id: 'cases-x' };

test('an id is the address', () => {
	expect(idOf('/marco/m/')).toBe('marco-m');
	expect([...places.ids.values()]).toEqual(['marco', 'marco-m', 'cases-x']);
});

test.each([
	['into the book where it has the page', '/marco/m/#aim', '#marco-m'],
	['to a page that is no folder’s', '/marco/', '#marco'],
	['to their own part', '/cases/x/#results', '#cases-x--results'],
	['to the web otherwise', '/focus/2566/2.4/', 'https://example.org/kb/focus/2566/2.4/'],
	['to other sites', 'https://other.example/', 'https://other.example/'],
])('links lead %s', (_, href, to) =>
	expect(linkTo({ href, label: 'ก & ข' }, from).html).toBe(`<a href="${to}">ก &amp; ข</a>`),
);

test('links in text say on which page of the book they end', () => {
	const endOf = (href: string) => linkInText({ href, label: 'ก' }, from).html.replace(/^.*<\/a>/, '');
	expect(endOf('/marco/m/')).toBe(pageOf('marco-m', 'at').html);
	expect(['/cases/x/', '/focus/2566/2.4/'].map(endOf)).toEqual(['', '']);
});

test('numbers come in where there is room for them', () => {
	const html = `<p>ก${pageOf('a', 'at').html}</p>${pageOf('b').html}`;
	expect([...wantedPages(html)]).toEqual(['a', 'b']);
	const pages = new Map([
		['a', 7],
		['b', 12],
	]);
	expect(fillPages(html, pages)).toBe('<p>ก<span class="at"> (หน้า\u00A07)</span></p><span class="page">12</span>');
});
