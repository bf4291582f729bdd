/** A build ends where the content leads to nothing that was built, and names the file and the line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite } from '../../scripts/site-copy/copy.ts';
import { FULL } from '../content-check/faults/full.ts';
import { written, writtenSite } from '../content-check/faults/site.ts';
import { project, removeProjects } from '../content-check/fixture.ts';

afterAll(removeProjects);

const TERM = 'glossary/plc.mdx';
const RIGHT = [
	...['/feed.xml', '/llms.txt', '/data/cohorts.csv', '/cases/project/index.md', '/marco/index.md', '/favicon.svg'],
	...['/focus/2566/', '/policies/2566/', '/matrix/2566/', '/reports/2566/', '/browse/levels/primary/'],
	...[
		'/problems/themes/budget/',
		'/api/cases.json',
		'/api/schemas/cases.json',
		'/cite/cases/project.bib',
		'/contribute/manual/',
	],
	...['/search/?q=PLC', '/cases/#policy-2566-2', '/sitemap-index.xml'],
];
const DEAD = [
	...[
		'/browse/levels/none/',
		'/problems/themes/none/',
		'/api/none.json',
		'/cite/none.bib',
		'/none.xml',
		'/social/x.png',
	],
	...['/cases/#none', '/#none', '/contribute/manual/#none', '/glossary/all/none/1/'],
];
const listed = (links: readonly string[]) => links.map((url) => `[ก](${url})`).join('\n\n');
const siteWith = (body: string, file = TERM) => ({ ...writtenSite(FULL), [file]: written(FULL[file] ?? {}, body) });

/** What a build says that must fail. */
async function wordsOf(name: string, site: Record<string, string>): Promise<string> {
	const folder = copySite(name, site);
	return buildSite(folder).then(
		() => 'the build has not failed',
		(error: unknown) => String(error),
	);
}

describe('content: links in the built site', () => {
	let words = '';
	const body = `${listed(RIGHT)}\n\n${listed(DEAD)}`;
	beforeAll(async () => {
		words = await wordsOf('dead-links', siteWith(body));
	}, 600_000);

	test('the check itself cannot tell', () => expect(checkContent(project(siteWith(body))).faults).toEqual([]));
	test.each(DEAD)('%s is dead', (url) => {
		const line =
			siteWith(body)
				[TERM]?.split('\n')
				.findIndex((text) => text === `[ก](${url})`) ?? 0;
		expect(words).toContain(`ช่อง เนื้อความ บรรทัด ${line + 1}: พบ ลิงก์ ${url}\n`);
		expect(words).toContain(`content/${TERM}`);
	});
	test.each(RIGHT)('%s is there', (url) => expect(words).not.toContain(`ลิงก์ ${url}\n`));
	test('there is no stack', () => expect(words).not.toMatch(/\n\s+at .*:\d+:\d+/));
});

test('content: a heading with the id of a list of its page ends the build', { timeout: 600_000 }, async () => {
	const words = await wordsOf('repeated-ids', siteWith('## Reports\n\nก', 'agencies/esao1.mdx'));
	expect(words).toMatch(/content\/agencies\/esao1\.mdx\n.*รหัส reports สองครั้ง/);
});
