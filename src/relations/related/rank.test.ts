import { describe, expect, test } from 'vitest';
import { Related, type Candidate } from './rank.ts';

type Trait = 'focus' | 'school';

const WEIGHTS = { focus: 0.2, school: 0.5 };
const entry = (id: string, text: string, focus: string[] = [], school: string[] = []): Candidate<Trait> => ({
	id,
	texts: [{ text, weight: 1 }],
	values: { focus, school },
});
/** Entries that are like none of a test's. */
const OTHERS = ['ดาวเคราะห์น้อย', 'ฟุตบอลชายหาด', 'ก๋วยเตี๋ยวเรือ', 'รถไฟฟ้าใต้ดิน', 'แมวเหมียว', 'หนังสือพิมพ์'].map((text, i) =>
	entry(`other-${i}`, text, ['9.9']),
);

describe('Related', () => {
	const related = new Related(
		[
			entry('own', 'ปลูกป่าชายเลน', ['2.1', '9.9'], ['one']),
			entry('text', 'ค่ายป่าชายเลน'),
			entry('school', 'ธนาคารขยะ', [], ['one']),
			entry('many', 'ธนาคารเวลา', [], ['one', 'two', 'three', 'four', 'five', 'six']),
			...OTHERS,
		],
		WEIGHTS,
	);
	const found = related.to('own', 9);

	test('finds what is alike by text or by a rare value, and nothing else', () => {
		expect(found.map(({ id }) => id).toSorted()).toEqual(
			['many', 'school', 'text', ...OTHERS.map(({ id }) => id)].toSorted(),
		);
	});

	test('says what is shared, and how much it counts', () => {
		const school = found.find(({ id }) => id === 'school');
		expect(school?.shared).toEqual([{ trait: 'school', values: ['one'], score: expect.any(Number) }]);
		expect(school?.text).toBe(0);
		expect(found.find(({ id }) => id === 'text')?.shared).toEqual([]);
	});

	test('a value among many counts less than one alone, a common one less than a rare one', () => {
		const score = (id: string) => found.find((item) => item.id === id)?.score ?? NaN;
		expect(score('many')).toBeLessThan(score('school'));
		expect(score('other-0')).toBeLessThan(score('many'));
	});

	test('is never like itself, and gives no more than asked for', () => {
		expect(found.some(({ id }) => id === 'own')).toBe(false);
		expect(related.to('own', 2)).toEqual(found.slice(0, 2));
	});

	test('what is wanted comes first in its order, with what it shares', () => {
		const [first, second, third] = related.to('own', 3, ['other-1', 'text']);
		expect([first?.id, second?.id, third?.id]).toEqual(['other-1', 'text', 'school']);
		expect(first?.shared.map(({ trait }) => trait)).toEqual(['focus']);
	});

	test('all that is wanted is given, even beyond the number asked for', () => {
		expect(related.to('own', 1, ['other-1', 'text']).map(({ id }) => id)).toEqual(['other-1', 'text']);
	});

	test('an unknown entry is like nothing', () => {
		expect(related.to('nowhere', 3)).toEqual([]);
	});
});

test('a single entry, and none at all', () => {
	expect(new Related([entry('one', 'ป่า', ['1'])], WEIGHTS).to('one', 3)).toEqual([]);
	expect(new Related<Trait>([], WEIGHTS).to('one', 3)).toEqual([]);
});
