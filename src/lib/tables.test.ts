import { expect, test } from 'vitest';
import { tableName } from './tables.ts';

test('a caption names a table', () => {
	expect(tableName('<caption class="x">ผู้เรียน <b>2565</b></caption><thead><tr><th>ก</th></tr></thead>')).toBe(
		'ผู้เรียน 2565',
	);
});

test('without one the columns do', () => {
	expect(
		tableName(
			'<thead><tr><th>ประเภท</th><th class="number">แห่ง</th><th></th></tr></thead><tbody><th>ไม่ใช่</th></tbody>',
		),
	).toBe('ตาราง ประเภท · แห่ง');
});

test('a table that tells nothing is a table', () => {
	expect(tableName('<tbody><tr><td>1</td></tr></tbody>')).toBe('ตาราง');
});
