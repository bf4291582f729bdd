import { expect, test } from 'vitest';
import { LONGEST, readAddress } from './address.ts';
import { describeFaults } from './faults.ts';
import { MOST } from './sheet.ts';

test('nothing is said of nothing', () => expect(describeFaults([])).toEqual([]));

test('one sentence a sort, however often it happens', () => {
	const messages = describeFaults([
		{ kind: 'too-many', part: 'case' },
		{ kind: 'too-many', part: 'case' },
		{ kind: 'cut' },
	]);
	expect(messages).toHaveLength(2);
	expect(messages[0]).toContain(String(MOST));
});

test.each(['#1&n=1', `?strand=${'x'.repeat(LONGEST)}`])('every fault that reading gives has a sentence', (address) => {
	const { faults } = readAddress(address);
	expect(faults.length).toBeGreaterThan(0);
	expect(describeFaults(faults).join('').length).toBeGreaterThan(20);
});
