import { describe, expect, test } from 'vitest';
import { fits, isOwnPage, sealed, sealedOf, worthOf } from './sound.ts';

const ADDRESS = 'https://site.example/kb/about/';
const page = (address: string, end = '</body></html>\n') =>
	`<!DOCTYPE html><html><head><link rel="canonical" href="${address}"/></head><body>${end}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const response = (body: string, type: string) => new Response(body, { headers: { 'content-type': type } });

describe('a page of our own', () => {
	test('names its path, wherever the site is served', () => {
		expect(isOwnPage(page(ADDRESS), ADDRESS)).toBe(true);
		expect(isOwnPage(page('http://localhost:4321/kb/about/'), `${ADDRESS}?q=x#y`)).toBe(true);
		expect(isOwnPage(page(ADDRESS, '</body></html><script src="/a.js"></script>'), ADDRESS)).toBe(true);
	});

	test.each([
		['another page', page('https://site.example/kb/')],
		['half of it', page(ADDRESS, '')],
		['a page of others', '<html><h1>Log in</h1></html>'],
		['no address', page('about')],
		['nothing', ''],
	])('is not %s', (_, html) => {
		expect(isOwnPage(html, ADDRESS)).toBe(false);
	});
});

test('HTML fits pages and nothing else does', () => {
	const html = response('', 'Text/HTML; charset=utf-8');
	expect(['', 'about/', '404.html'].filter((path) => !fits(path, html))).toEqual([]);
	expect(
		['_astro/a.js', 'api/x.json', 'search-index/first.txt', 'offline/packs/1.pack'].filter((path) => fits(path, html)),
	).toEqual([]);
	expect(fits('about/', response('{}', 'application/json'))).toBe(false);
	expect(fits('_astro/a.js', response('', 'text/javascript'))).toBe(true);
});

describe('the worth of a copy', () => {
	const worth = (path: string, copy: Response) => worthOf(path, `https://site.example/kb/${path}`, copy);

	test('what was sealed is sound, and can be read afterwards', async () => {
		const copy = await sealed(bytes('export {}'), 'text/javascript');
		expect(await worth('_astro/a.js', copy)).toBe('sound');
		expect(await copy.text()).toBe('export {}');
	});

	test('what is not what was sealed is bad', async () => {
		const { headers } = await sealed(bytes('export {}'), 'text/javascript');
		expect(await worth('_astro/a.js', new Response('export', { headers }))).toBe('bad');
		expect(await worth('_astro/a.js', new Response('', { headers }))).toBe('bad');
	});

	test('what nobody verified is doubtful where nothing speaks against it', async () => {
		expect(await worth('_astro/a.js', response('export', 'text/javascript'))).toBe('doubtful');
		expect(await worth('_astro/a.js', response('blocked', 'text/html'))).toBe('bad');
		expect(await worth('about/', response(page(ADDRESS), 'text/html'))).toBe('doubtful');
		expect(await worth('about/', response('<h1>Log in</h1>', 'text/html'))).toBe('bad');
	});

	test('a page that stands for a former address is sound once it was verified', async () => {
		expect(await worth('old/', await sealed(bytes(page(ADDRESS)), 'text/html'))).toBe('sound');
	});
});

test('a verified response keeps its type and its day', async () => {
	const headers = { 'content-type': 'text/css', date: 'Mon, 05 Jan 2026 12:00:00 GMT', vary: 'Accept-Encoding' };
	const copy = await sealedOf(bytes('a{}'), new Response('a{}', { headers }));
	expect(copy.headers.get('content-type')).toBe('text/css');
	expect(copy.headers.get('date')).toBe(headers.date);
	expect(copy.headers.get('vary')).toBeNull();
});
