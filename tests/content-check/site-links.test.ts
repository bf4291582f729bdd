/** Links to pages and files that no entry makes: what the check knows by itself, and what it leaves to the built site. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { expectRefused, TERM, term } from './faults/expect.ts';
import { FULL } from './faults/full.ts';
import { written } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

describe('content: links below pages that have nothing below them', () => {
	test.each([
		...['/search/none/', '/worksheet/none/', '/about/none/', '/contribute/none/', '/offline/none/', '/sitemap/none/'],
		...['/404/', '/api/', '/cite/', '/pagefind/', '/pagefind/x/', '/search-index/', '/_astro/x.css'],
		...['/matrix/2555/', '/focus/2555/', '/policies/2567/', '/reports/9999/', '/agencies/2566/'],
		...['/api/../../../etc/passwd', '/api/..', '/browse//levels/', '/browse/./x/', '/api/%2e%2e/x', '/browse/\\x/'],
		...['/data/none.csv', '/cases/project.csv', '/cases/none/index.md', '/none/index.md', '/about/index.md'],
		...['/cases/project.mdx', '/cases/project', '/search', '/about'],
	])('%s is refused', (url) => expectRefused(TERM, written(term(), `[ก](${url})`), /บรรทัด/, /ไม่มีหน้านี้/));
});

test('content: a link to no heading of a page of prose is refused', () =>
	expectRefused(TERM, written(term(), '[ก](/about/#none)'), /บรรทัด/, /#none/));

describe('content: links to what is built', () => {
	const LINKS = [
		...['/', '/about/', '/search/?q=PLC', '/worksheet/?case=project', '/cases/', '/contribute/manual/', '/matrix/'],
		...['/focus/2566/', '/policies/2566/', '/reports/2566/', '/matrix/2566/'],
		...['/feed.xml', '/llms.txt', '/sitemap-index.xml', '/favicon.svg', '/data/cohorts.csv'],
		...['/cases/project/index.md', '/marco/index.md', '/cases/index.md', '/api/cases.json', '/cite/cases/project.bib'],
		...['/browse/levels/primary/', '/problems/themes/budget/', '/cases/#policy-2566-2', '/#none'],
	];
	test.each(LINKS)('%s is right as far as the check can tell, and is handed on', (url) => {
		const { faults, links } = checkContent(project({ ...FULL, [TERM]: written(term(), `ก\n\n[ก](${url})`) }));
		expect(faults).toEqual([]);
		expect(links).toContainEqual(expect.objectContaining({ file: `content/${TERM}`, url }));
	});
	test('those of pages of prose are handed on, too', () => {
		expect(checkContent(project(FULL)).links).toContainEqual(
			expect.objectContaining({ file: 'content/pages/accessibility.mdx', url: '/contribute/#where' }),
		);
	});
	test('the line is that of the file', () => {
		const text = written(term(), 'ก\n\n[ก](/about/)');
		const { links } = checkContent(project({ ...FULL, [TERM]: text }));
		const { line } = links.find(({ url }) => url === '/about/') ?? {};
		expect(text.split('\n')[(line ?? 0) - 1]).toBe('[ก](/about/)');
	});
});
