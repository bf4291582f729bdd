import { describe, expect, test } from 'vitest';
import type { Entry } from '../schemas/entry.ts';
import { CASE_KINDS, THEMES } from '../schemas/vocabulary.ts';
import { entry, libraryOf } from './fixture.ts';

/** Cases that have nothing in common with any other. */
const stranger = (place: number) =>
	entry('cases', `stranger-${place}`, {
		title: `${'กขคงจฉชซ'[place]}`.repeat(12),
		lead: `${'ดตถทธนบป'[place]}`.repeat(12),
		kind: 'system',
		focus: `2566/9.${place + 1}`,
	});
const strangers = Array.from({ length: 8 }, (_, place) => stranger(place));
const alike = { title: 'ธนาคารขยะของนักเรียน', lead: 'นักเรียนคัดแยกขยะและฝากไว้กับธนาคารขยะ', focus: '2566/9.20' };
const bank = entry('cases', 'bank', alike);
const likeness = entry('cases', 'likeness', { ...alike, title: 'ธนาคารขยะของชุมชน' });

const relatedTo = (item: typeof bank, ...others: readonly Entry[]) => {
	const library = libraryOf(item, ...strangers, ...others);
	return library.relatedCases(library.get('cases', item.id));
};

test('the case most like it comes first, with a reason', () => {
	const [first] = relatedTo(bank, likeness);
	expect(first?.item.id).toBe('likeness');
	expect(first?.reasons.length).toBeGreaterThan(0);
});

test('those that it names come before all others', () => {
	const naming = entry('cases', 'bank', { ...alike, related: ['stranger-3', 'stranger-1'] });
	const ids = relatedTo(naming, likeness).map(({ item }) => item.id);
	expect(ids.slice(0, 2).toSorted()).toEqual(['stranger-1', 'stranger-3']);
	expect(ids).toContain('likeness');
});

test('there are a few, each once and with a reason, and never the case itself', () => {
	const many = Array.from({ length: 12 }, (_, place) => entry('cases', `like-${place}`, alike));
	const found = relatedTo(bank, ...many);
	const ids = found.map(({ item }) => item.id);
	expect(found.length).toBeLessThan(many.length);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).not.toContain('bank');
	for (const { reasons } of found) expect(reasons.length).toBeGreaterThan(0);
});

describe('reasons', () => {
	const reasonsOf = (...others: readonly Entry[]) =>
		relatedTo(bank, ...others).find(({ item }) => item.id === 'likeness')?.reasons ?? [];
	const answering = (themes: (keyof typeof THEMES)[], cases: readonly string[][]) =>
		entry('reports', '2566/1.1/esao1', {
			problems: cases.map((named, place) => ({
				id: `x${place + 1}`,
				text: 'ปัญหา',
				lines: [[3, 4]],
				themes,
				levels: [],
				cases: named,
			})),
		});

	test('tell of the problem that both answer', () => {
		expect(reasonsOf(likeness, answering(['budget'], [['bank', 'likeness']]))).toContain('ปัญหาเดียวกัน');
	});

	test('tell of the theme where the problems are two', () => {
		const reasons = reasonsOf(likeness, answering(['budget'], [['bank'], ['likeness']]));
		expect(reasons.join()).toContain(THEMES.budget);
		expect(reasons).not.toContain('ปัญหาเดียวกัน');
	});

	test('tell of the school, whoever owns the case', () => {
		const [own, helping] = [
			entry('cases', 'bank', { ...alike, focus: '2566/9.21', owner: 'schools/hill' }),
			entry('cases', 'likeness', { ...alike, schools: ['hill'] }),
		];
		const reasons = relatedTo(own, helping).find(({ item }) => item.id === 'likeness')?.reasons;
		expect(reasons).toContain('สถานศึกษาเดียวกัน');
	});

	test('say nothing that is not so', () => {
		const other = entry('cases', 'likeness', { ...alike, kind: 'tool', focus: '2566/9.22' });
		const reasons = reasonsOf(other).join();
		for (const untrue of ['จุดเน้นเดียวกัน', 'สถานศึกษาเดียวกัน', 'ภาคีเดียวกัน', 'ปัญหา', CASE_KINDS.tool])
			expect(reasons).not.toContain(untrue);
	});
});
