import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { SHEET, resolve } from './fixture.ts';
import { currentIds, unknownOf } from './known.ts';
import { pack } from './pack.ts';
import { describeUnknown } from './view-unknown.ts';

test('of a worksheet that the site knows, nothing is unknown or other', () => {
	expect(unknownOf(SHEET, resolve)).toEqual([]);
	expect(currentIds(SHEET, resolve)).toEqual(SHEET);
});

test('a page that moved is found where it is now, once; one that went stays as it was', () => {
	const { sheet } = readAddress('?case=old-canal,canal,gone#1&n=0');
	expect(currentIds(sheet, resolve).chosen.case).toEqual(['canal', 'gone']);
});

test('each thing that is not known is told in its own words', () => {
	const { sheet } = readAddress(
		`?strand=M,Z&level=moon&focus=2599/1.1&case=constructor#1&n=4&Zm=${pack('ก')}&zz=${pack('ข')}&s=!!&zy=!!`,
	);
	const unknown = unknownOf({ ...sheet, unread: [...(sheet.unread ?? []), '#2&s=x'] }, resolve);
	const told = unknown.map(describeUnknown);
	expect(new Set(told).size).toBe(told.length);
	for (const part of ['“Z”', '“moon”', '“2599/1.1”', '“constructor”', 'สาระ Z: สมรรถนะ', 'ชื่อสถานศึกษา', 'รุ่นอื่น'])
		expect(told.join('\n')).toContain(part);
	expect(unknown.flatMap((item) => (item.kind === 'text' ? [item.text] : []))).toEqual(['ก', 'ข']);
	expect(told).toHaveLength(9);
});
