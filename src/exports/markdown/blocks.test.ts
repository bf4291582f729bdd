import { expect, test } from 'vitest';
import { factList, heading, lines, paragraph, section, table } from './blocks.ts';
import { writeMarkdown } from '../../text/markdown/write.ts';

test('facts are told with links, and left out where there is nothing to tell', () => {
	const facts = factList([
		{ label: 'ประเภท', values: ['โครงการ', { label: 'ก', href: 'https://x.test/' }] },
		{ label: 'ว่าง', values: [] },
	]);
	expect(writeMarkdown(facts)).toBe('- **ประเภท:** โครงการ · [ก](https://x.test/)\n');
	expect(factList([{ label: 'ว่าง', values: [] }])).toEqual([]);
});

test('a section without content is none', () => {
	expect(section('หัวข้อ', lines([]))).toEqual([]);
	expect(writeMarkdown(section('หัวข้อ', lines(['ก'])))).toBe('## หัวข้อ\n\n- ก\n');
});

test('text that looks like Markdown is text', () => {
	expect(writeMarkdown([heading(1, 'ก *ข*'), paragraph('[ค]')])).toBe('# ก \\*ข\\*\n\n\\[ค]\n');
});

test('a table has its header', () => {
	expect(writeMarkdown([table(['ก'], [['1'], ['2']])])).toBe('| ก |\n| - |\n| 1 |\n| 2 |\n');
});
