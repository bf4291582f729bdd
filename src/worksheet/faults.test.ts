import { expect, test } from 'vitest';
import { readAddress, type Fault } from './address.ts';
import { describeFaults } from './faults.ts';
import { resolve } from './fixture.ts';
import { MOST } from './sheet.ts';

test('nothing is said of nothing', () => expect(describeFaults([])).toEqual([]));

test('names what is not known, a few of them, cut short and without signs that are no text', () => {
	const values = ['ก'.repeat(100), 'a\u202Eb\n<b>', 'c', 'd', 'e', 'f', 'g'];
	const [message, ...rest] = describeFaults(values.map((value): Fault => ({ kind: 'unknown', part: 'case', value })));
	expect(rest).toEqual([]);
	expect(message).toContain(`“${'ก'.repeat(40)}” “ab <b>” “c” “d” “e” และอีก 2 รายการ`);
});

test('one sentence a sort, however often it happens', () => {
	const messages = describeFaults([
		{ kind: 'too-many', part: 'case' },
		{ kind: 'too-many', part: 'case' },
		{ kind: 'unreadable', label: 'ชื่อ' },
		{ kind: 'unreadable', label: '' },
		{ kind: 'cut' },
	]);
	expect(messages).toHaveLength(3);
	expect(messages[0]).toContain(String(MOST));
	expect(messages[1]).toContain('2 ช่อง (ชื่อ)');
});

test('every sort of fault that reading gives has a sentence', () => {
	const addresses = ['?case=x', '?level=x#2', '#1&n=1', '#1&n=1&s=!', `?strand=${'x'.repeat(70_000)}`];
	for (const address of addresses) {
		const { faults } = readAddress(address, resolve);
		expect(faults.length, address).toBeGreaterThan(0);
		expect(describeFaults(faults).join('').length, address).toBeGreaterThan(20);
	}
});
