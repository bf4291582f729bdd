import { expect, test } from 'vitest';
import { entry } from '../relations/fixture.ts';
import { claimsOf } from './result-words.ts';

test('a word of result in a case without results is shown with what stands around it', () => {
	const item = entry('cases', 'a', { lead: 'ครูฝึกจนเด็กอ่านออก' }, 'งานนี้ส่งผลให้โรงเรียนเงียบ');
	expect(claimsOf(item).map(({ field, word }) => [field, word])).toEqual([
		['lead', 'จน'],
		['เนื้อความ', 'ส่งผลให้'],
	]);
	expect(claimsOf(item)[0]?.around).toContain('เด็กอ่านออก');
});

test('words that only have the letters are none', () =>
	expect(claimsOf(entry('cases', 'a', { lead: 'ตั้งแต่ต้นจนถึงปลาย' }))).toEqual([]));

test('a case with a result may tell it', () => {
	const item = entry('cases', 'a', { evidence: 'reported', results: [{ text: 'เด็กอ่านออก' }], lead: 'ฝึกจนอ่านออก' });
	expect(claimsOf(item)).toEqual([]);
});
