import { markdownToHtml, mdxToJs, type HastPluginDefinition } from 'satteri';
import { describe, expect, test } from 'vitest';
import { MARCO_SECTIONS } from '../schemas/vocabulary.ts';
import { lineEnds } from './line-ends.ts';
import { rootLinks } from './links.ts';
import { marcoSections } from './marco-sections.ts';
import { pageComponents } from './page-components.ts';
import { tables } from './tables.ts';
import { title } from './title.ts';

const htmlOf = async (source: string, ...hastPlugins: HastPluginDefinition[]) =>
	(await markdownToHtml(source, { hastPlugins })).html.replaceAll('\n', '');

const namesOf = async (source: string) =>
	[...(await htmlOf(source, tables)).matchAll(/<div class="table" [^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);

const TABLE = '| ประเภท | แห่ง |  |\n|---|--:|---|\n| ก | 1 | |\n';

describe('tables', () => {
	test('stand in a region that the keyboard reaches, named by their columns', async () => {
		const html = await htmlOf(TABLE, tables);
		expect(html).toMatch(/^<div class="table"[^>]*><table>.*<\/table><\/div>$/);
		expect(html).toContain('tabindex="0"');
		expect(html).toContain('role="region"');
		expect(await namesOf(TABLE)).toEqual(['ตาราง ประเภท · แห่ง']);
	});

	test('of one name are told apart by the headings above them', async () => {
		const other = '| อื่น |\n|---|\n| ก |\n';
		expect(await namesOf(`## ตัว**เลข**\n\n${TABLE}\n### วันที่\n\nก\n\n${TABLE}\n${other}`)).toEqual([
			'ตัวเลข: ตาราง ประเภท · แห่ง',
			'วันที่: ตาราง ประเภท · แห่ง',
			'ตาราง อื่น',
		]);
	});

	test('without a heading above stay as they are', async () => {
		expect(await namesOf(`${TABLE}\nก\n\n${TABLE}`)).toEqual(['ตาราง ประเภท · แห่ง', 'ตาราง ประเภท · แห่ง']);
	});

	test('say the alignment of a column by a class, never by a style', async () => {
		const html = await htmlOf(TABLE, tables);
		expect(html).toContain('<th class="number">แห่ง</th>');
		expect(html).toContain('<td class="number">1</td>');
		expect(html).not.toContain('style');
	});
});

test('blocks of code have the line ends of everything else, and keep their language', async () => {
	const { html } = await markdownToHtml('```yaml\r\na: 1\r\nb: 2\r\n```\r\n', { mdastPlugins: [lineEnds] });
	expect(html).toBe('<pre><code class="language-yaml">a: 1\nb: 2\n</code></pre>\n');
});

test('links from the root get the base path, others do not', async () => {
	const source = '[ก](/a/) [ข](#b) [ค](https://example.org/)';
	expect(await htmlOf(source, rootLinks('/kb/'))).toBe(
		'<p><a href="/kb/a/">ก</a> <a href="#b">ข</a> <a href="https://example.org/">ค</a></p>',
	);
	expect(await htmlOf('[ก](/a/)', rootLinks('/'))).toBe('<p><a href="/a/">ก</a></p>');
});

test('sections of MARCO come into elements of their own, what stands before them and other sections do not', async () => {
	const { sources, unknown } = MARCO_SECTIONS;
	expect(await htmlOf(`0\n\n## ${sources}\n\n1\n\n## อื่น\n\n2\n\n## ${unknown}`, marcoSections)).toBe(
		`<p>0</p><div class="said said-sources"><h2>${sources}</h2><p>1</p></div><h2>อื่น</h2><p>2</p>` +
			`<div class="said said-unknown"><h2>${unknown}</h2></div>`,
	);
});

test('a title is told apart from the text', async () => {
	const astro = {
		frontmatter: {},
		headings: [],
		localImagePaths: new Set<string>(),
		remoteImagePaths: new Set<string>(),
	};
	const { html } = await markdownToHtml('# คู่**มือ**\n\nก', { hastPlugins: [title], data: { astro } });
	expect(html.trim()).toBe('<p>ก</p>');
	expect(astro.frontmatter).toEqual({ title: 'คู่มือ' });
});

test('a page of prose imports the components it names, and no others', async () => {
	const { code } = await mdxToJs('ก <Value of="publisher" />', { mdastPlugins: [pageComponents] });
	expect(code.match(/import .* from "\/src\/components\/prose\/.*"/g)).toEqual([
		'import Value from "/src/components/prose/Value.astro"',
	]);
	const plain = await mdxToJs('ก', { mdastPlugins: [pageComponents] });
	expect(plain.code).not.toContain('/src/components/');
});
