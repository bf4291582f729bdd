import { describe, expect, test } from 'vitest';
import { placesOf } from './analysis.ts';
import { FACTS } from './facts.ts';
import { record, text } from './fixture.ts';
import { FIELDS, scanned } from './layout.ts';
import { patternOf, strictPlan } from './query.ts';
import { isStrong, rarity, score, smallestGap, type Evidence } from './rank.ts';
import type { SearchRecord } from './records.ts';

const evidenceOf = (query: string, page: SearchRecord): Evidence => {
	const terms = strictPlan(query)?.terms ?? [];
	const { text: all, ends } = scanned(page, false);
	return {
		weight: FACTS.types.get(page.facets.type?.[0] ?? '')?.weight ?? 1,
		ends,
		names: all.slice(0, (ends[1] ?? 0) + 1),
		mentioned: terms.map(() => false),
		places: terms.map(({ patterns }) => {
			const places = patterns.flatMap((pattern) => placesOf(all, pattern)).sort((a, b) => a - b);
			return places.length ? places : undefined;
		}),
	};
};

const weighed = (query: string, weights?: readonly number[]) => {
	const terms = strictPlan(query)?.terms ?? [];
	return {
		rarity: weights ?? terms.map(() => 1),
		lengths: terms.map(({ patterns }) => patterns[0]?.length ?? 0),
		whole: patternOf(query),
	};
};

const scoreOf = (query: string, page: SearchRecord, weights?: readonly number[]) =>
	score(evidenceOf(query, page), weighed(query, weights));

/** Expects pages to be ranked in the order given. */
const expectOrder = (query: string, pages: readonly SearchRecord[]) => {
	const scores = pages.map((page) => scoreOf(query, page));
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
	expect(new Set(scores).size).toBe(scores.length);
};

const FILLER = 'เนื้อหาอื่นของหน้านี้ '.repeat(20);

test('title, heading and text weigh less in this order', () => {
	expectOrder('บาริสต้า', [
		record({ title: 'อบรมบาริสต้า' }),
		record({ sections: [{ id: 'a', heading: 'อบรมบาริสต้า', blocks: [] }] }),
		record({ sections: text('อบรมบาริสต้า', FILLER) }),
		record({ sections: text('อย่างอื่น') }),
	]);
});

test('a field that says more of a page is worth more', () => {
	const at = FIELDS.map((_, field) =>
		score(
			{
				weight: 1,
				ends: FIELDS.map((_, i) => 1000 * (i + 1)),
				mentioned: [false],
				places: [[1000 * field]],
			},
			{ rarity: [1], lengths: [1000], whole: '' },
		),
	);
	expect(at).toEqual([...at].sort((a, b) => b - a));
});

test('another name counts like a title', () => {
	expect(scoreOf('สมศ', record({ title: 'สำนักงานรับรอง', aliases: ['สมศ.'] }))).toBeGreaterThan(
		scoreOf('สมศ', record({ title: 'ผลประเมินของ สมศ. ทั้งหมด' })),
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
	expect(scoreOf('บาริสต้า ครู', record({ sections: text('บาริสต้า') }), weights)).toBeGreaterThan(
		scoreOf('บาริสต้า ครู', record({ title: 'ครู', sections: text('ครู ครู') }), weights),
	);
});

test('a page of the agency that is named goes before one that only prints its name', () => {
	const page = record({ sections: text('กศน. เล่าเรื่องธนาคาร') });
	const evidence = evidenceOf('กศน. ธนาคาร', page);
	const query = weighed('กศน. ธนาคาร');
	const belongs = { ...evidence, mentioned: [true, false] };
	expect(score(belongs, query)).toBeGreaterThan(score(evidence, query));
});

test('rare terms weigh more', () => {
	expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
	expect(rarity(100, 100)).toBeGreaterThan(0);
	expect(rarity(0, 100)).toBeLessThan(Infinity);
});

describe('the smallest gap', () => {
	test.each([
		['side by side', [[0], [3]], [3, 3], 0],
		['in any order', [[10], [3]], [3, 3], 4],
		['the nearest of many', [[0, 50], [20, 55], [58]], [3, 3, 3], 2],
		['overlapping', [[0], [1]], [3, 3], 0],
	] as const)('%s', (_, places, lengths, gap) => {
		expect(smallestGap(places, lengths)).toBe(gap);
	});
});

test.each([
	['in its title', record({ title: 'ธนาคารของโรงเรียน' }), true],
	['in its lead', record({ lead: `ธนาคาร${FILLER}โรงเรียน` }), true],
	['together in its text', record({ sections: text(`${FILLER}ธนาคารโรงเรียน`) }), true],
	['apart in its text', record({ sections: text(`ธนาคาร${FILLER}โรงเรียน`) }), false],
	['one of them only', record({ title: 'ธนาคาร' }), false],
])('a page is about terms that it has %s', (_, page, strong) => {
	expect(isStrong(evidenceOf('ธนาคาร โรงเรียน', page), weighed('ธนาคาร โรงเรียน'))).toBe(strong);
});
