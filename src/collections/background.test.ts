import { describe, expect, test } from 'vitest';
import { headingsOf, shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';

describe('an entry on the background', () => {
	test('has a timeline and the periods of plans where it tells events', () => {
		const events = [{ from: '2021', text: 'เริ่ม', document: 'report-2566', lines: [[1, 2] as [number, number]] }];
		const plan = entry('strategies', 'plan', { kind: 'plan', period: { from: 2566, to: 2570 } });
		expect(headingsOf(shown(entry('background', 'history', { events }), plan).page)).toEqual(['เหตุการณ์', 'ช่วงปีของแผน']);
		expect(headingsOf(shown(entry('background', 'history'), plan).page)).toEqual([]);
	});
});
