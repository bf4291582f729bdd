import { describe, expect, test } from 'vitest';
import { tokenise } from './analysis.ts';
import { record, text } from './fixture.ts';
import { FIELDS } from './layout.ts';
import { plansFor } from './query.ts';
import { fineScore, rarity, roughScore } from './rank.ts';
import type { SearchRecord } from './records.ts';

const score = (query: string, page: SearchRecord, weights?: readonly number[]) => {
	const terms = plansFor(query)[0]?.terms ?? [];
	return fineScore(
		page,
		terms,
		weights ?? terms.map(() => 1),
		tokenise(query).map((token) => token.text),
	);
};

/** Expects pages to be ranked in the order given. */
const expectOrder = (query: string, pages: readonly SearchRecord[]) => {
	const scores = pages.map((page) => score(query, page));
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
	expect(new Set(scores).size).toBe(scores.length);
};

const FILLER = 'เนื้อหาอื่นของหน้านี้ '.repeat(20);

describe('with the record at hand', () => {
	test('title, heading, lead and text weigh less in this order', () => {
		expectOrder('บาริสต้า', [
			record({ title: 'อบรมบาริสต้า' }),
			record({ sections: [{ id: 'a', heading: 'อบรมบาริสต้า', blocks: [] }] }),
			record({ lead: 'อบรมบาริสต้า' }),
			record({ sections: text('อบรมบาริสต้า') }),
			record({ sections: text('อย่างอื่น') }),
		]);
	});

	test('another name counts like a title', () => {
		expect(score('สมศ', record({ title: 'สำนักงานรับรอง', aliases: ['สมศ.'] }))).toBeGreaterThan(
			score('สมศ', record({ title: 'ผลประเมินของ สมศ. ทั้งหมด' })),
		);
	});

	test('oftener and in less text is better', () => {
		expectOrder('ครู', [
			record({ sections: text('ครู ครู ครู', FILLER) }),
			record({ sections: text('ครู', FILLER) }),
			record({ sections: text('ครู', FILLER.repeat(20)) }),
		]);
	});

	test('terms side by side are better than apart', () => {
		expectOrder('ธนาคาร โรงเรียน', [
			record({ sections: text(`ธนาคารในโรงเรียน ${FILLER}`) }),
			record({ sections: text(`ธนาคาร ${FILLER} โรงเรียน`) }),
		]);
	});

	test('the page of that very name comes first, whatever its type', () => {
		expectOrder('PLC', [
			record({ title: 'PLC', facets: { type: ['glossary'] } }),
			record({ title: 'PLC ทั้งโรงเรียน', lead: 'PLC PLC', sections: text('PLC '.repeat(50)) }),
		]);
	});

	test('a case comes before a list that says the same', () => {
		expectOrder('ครู', [record({ lead: 'ครู' }), record({ lead: 'ครู', facets: { type: ['page'] } })]);
	});

	test('a page that lacks the rare term comes after one that lacks the common one', () => {
		const weights = [rarity(2, 500), rarity(400, 500)];
		expect(score('บาริสต้า ครู', record({ sections: text('บาริสต้า') }), weights)).toBeGreaterThan(
			score('บาริสต้า ครู', record({ title: 'ครู', sections: text('ครู ครู') }), weights),
		);
	});
});

describe('with first places only', () => {
	test('a better field is better', () => {
		const scores = FIELDS.map((field) => roughScore('cases', [{ field, at: 0 }], [1]));
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
	});

	test('earlier in the text is better', () => {
		const at = (place: number) => roughScore('cases', [{ field: 'text', at: place }], [1]);
		expect(at(10)).toBeGreaterThan(at(500));
	});

	test('a missing term costs more than it would have added', () => {
		const [early, late] = [
			{ field: 'text', at: 0 },
			{ field: 'text', at: 100_000 },
		] as const;
		const both = roughScore('cases', [early, late], [1, 1]);
		expect(roughScore('cases', [early, undefined], [1, 1])).toBeLessThan(both / 2);
	});
});

test('rare terms weigh more', () => {
	expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
	expect(rarity(100, 100)).toBeGreaterThan(0);
	expect(rarity(0, 100)).toBeLessThan(Infinity);
});
