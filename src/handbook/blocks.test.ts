import { describe, expect, test } from 'vitest';
import { openLibrary } from '../relations/library.ts';
import type { Block } from '../schemas/page.ts';
import { NO_FIGURE, NO_RESULT } from '../schemas/vocabulary.ts';
import { blocksInBook } from './blocks.ts';
import { labels } from './front.ts';
import { placesOf } from './links.ts';
import { markup } from './markup.ts';
import { evidenceLabel } from './signs.ts';

const library = openLibrary([]);
const places = placesOf('https://example.org/kb/', library, [{ collection: 'marco', id: 'm' }]);
const written = (...blocks: Block[]) =>
	blocksInBook(blocks, { library, places, id: 'cases-x', prose: markup`<p>เล่า</p>` }, 3).html;

test('what is put into markup is escaped, and markup is not', () =>
	expect(markup`<b>${'<&"'}</b>${[markup`<i>${1}</i>`, 'ก']}`.html).toBe('<b>&lt;&amp;&quot;</b><i>1</i>ก'));

describe('blocks', () => {
	test('the entry’s own text stands where the page has it', () =>
		expect(written({ type: 'notice', text: 'ก' }, { type: 'body' })).toBe('<p class="notice">ก</p><p>เล่า</p>'));

	test('a section has its heading, one level below that of the section around it', () =>
		expect(
			written({
				type: 'section',
				heading: 'ก',
				id: 'a',
				blocks: [{ type: 'section', heading: 'ข', blocks: [{ type: 'list', items: ['<ค>'] }] }],
			}),
		).toBe('<h3 id="cases-x--a">ก</h3><h4>ข</h4><ul><li>&lt;ค&gt;</li></ul>'));

	test('a section that has nothing for paper goes with its heading', () =>
		expect(written({ type: 'section', heading: 'ก', blocks: [{ type: 'handbook-link' }] })).toBe(''));

	test('results: figures large, claims as a list, and said where there are none', () => {
		expect(written({ type: 'results', results: [] })).toContain(NO_RESULT);
		expect(written({ type: 'results', results: [{ text: 'ดีขึ้น' }] })).toBe(
			`<ul><li>ดีขึ้น</li></ul><p class="quiet">${NO_FIGURE}</p>`,
		);
		const counted = written({ type: 'results', results: [{ text: 'คน', value: '29' }, { text: 'ดีขึ้น' }] });
		expect(counted).toContain('29');
		expect(counted).not.toContain(NO_FIGURE);
	});

	test('facts: those with values that nothing above them says', () => {
		const html = written({
			type: 'facts',
			facts: [
				{ label: 'ผู้ทำ', values: ['ครู', 'ผู้บริหาร'], joined: true },
				{ label: 'ปี', values: ['2566'], saidAbove: true },
				{ label: 'ภาคี', values: [] },
				{ label: 'หลักฐาน', values: [{ kind: 'evidence', evidence: 'reported' }] },
				{
					label: 'สาระ',
					values: [{ kind: 'strand', letter: 'M', basis: 'stated', link: { href: '/marco/m/', label: 'กำลังคน' } }],
				},
			],
		});
		expect(html).toContain('<dd>ครู · ผู้บริหาร</dd>');
		expect(html).toContain(evidenceLabel('reported').html);
		expect(html).toContain('<a href="#marco-m">กำลังคน</a>');
		expect(html).not.toMatch(/2566|ภาคี/);
		expect(written({ type: 'facts', facts: [] })).toBe('');
	});

	test('a kind that no page of the book had is an error, not a gap', () =>
		expect(() => written({ type: 'questions', questions: [] })).toThrow('kind questions'));
});

test('the legend counts the cases of each label, and says where there is none', () => {
	const item = { collection: 'cases', id: 'x', body: '', data: { evidence: 'reported' } } as Parameters<
		typeof labels
	>[0][number];
	const lines = labels([item, item]).html.split('</div>');
	expect(lines.find((line) => line.includes(evidenceLabel('reported').html))).toContain('มี\u00A02\u00A0กรณี');
	expect(lines.find((line) => line.includes(evidenceLabel('measured').html))).toContain('ไม่มีกรณีเช่นนี้');
});
