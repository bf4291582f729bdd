import { expect, test } from 'vitest';
import type { RawEntry } from '../schemas/entry.ts';
import { historyFaults } from './history.ts';

const faultsOf = (data: RawEntry['data']) =>
	historyFaults({ collection: 'cases', id: 'a', file: 'content/cases/a.mdx', data, body: '', firstLine: 1 });

test('changes in order after the entry came are right', () => {
	expect(
		faultsOf({ added: '2026-11-22', changes: [{ date: '2026-11-22' }, { date: new Date('2026-12-01') }] }),
	).toEqual([]);
	expect(faultsOf({ changes: [{ date: '2026-12-01' }] })).toEqual([]);
});

test('a change before the entry came, and one out of order', () => {
	expect(faultsOf({ added: '2026-11-22', changes: [{ date: '2026-11-01' }] })).toMatchObject([
		{ field: 'changes[0].date' },
	]);
	expect(faultsOf({ changes: [{ date: '2026-12-01' }, { date: '2026-11-30' }] })).toMatchObject([
		{ field: 'changes[1].date', found: '"2026-11-30"', expected: expect.stringContaining('2026-12-01') },
	]);
});
