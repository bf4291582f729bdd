import { describe, expect, test } from 'vitest';
import { blocksOf, factsOf, shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';
import { glossary } from './glossary.ts';

test('terms are called by their full form, too, and say what they mean', () => {
	const item = entry('glossary', 'plc', { title: 'PLC (พีแอลซี)', full: 'ชุมชนแห่งการเรียนรู้', english: 'Community' });
	expect(glossary.calledInText(item)).toEqual(['PLC (พีแอลซี)', 'PLC', 'ชุมชนแห่งการเรียนรู้']);
	expect(glossary.aliases(item)).toEqual(['ชุมชนแห่งการเรียนรู้', 'Community']);
	expect(glossary.lead(item)).toBe(item.data.meaning);
	expect(glossary.sources(item)).toEqual([]);
});

describe('a term', () => {
	test('is listed with cases, then reports, then other pages that use it', () => {
		const { page } = shown(
			entry('glossary', 'plc', { title: 'PLC' }),
			entry('cases', 'a', {}, 'PLC'),
			entry('reports', '2566/1.1/esao1', { lead: 'PLC' }),
			entry('background', 'history', {}, 'PLC'),
		);
		expect(blocksOf(page, 'page-list').map(({ list }) => list.links.map(({ href }) => href))).toEqual([
			['/cases/a/'],
			['/reports/2566/1.1/esao1/'],
			['/background/history/'],
		]);
	});

	test('has no facts where it has no other names', () => {
		expect(factsOf(shown(entry('glossary', 'plc')).page).size).toBe(0);
		const full = entry('glossary', 'plc', { full: 'ชุมชน', english: 'Community', aliases: ['พีแอลซี'] });
		expect([...factsOf(shown(full).page).values()]).toEqual([
			['ชุมชน'],
			[{ kind: 'english', text: 'Community' }],
			['พีแอลซี'],
		]);
	});
});
