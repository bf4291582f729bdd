import { expect, test } from 'vitest';
import { tableName, tellTablesApart } from './tables.ts';

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

const region = (name: string) =>
	`<div class="table" tabindex="0" role="region" aria-label="${name}"><table></table></div>`;

test('tables of one name are told apart by the headings above them', () => {
	const page = (first: string, second: string) =>
		`<p>นำ</p><h2 id="a">ตัว<b>เลข</b></h2>${region(first)}<h3>วันที่</h3><p>ก</p>${region(second)}${region('อื่น')}`;
	expect(tellTablesApart(page('ตาราง บรรทัด', 'ตาราง บรรทัด'))).toBe(page('ตัวเลข: ตาราง บรรทัด', 'วันที่: ตาราง บรรทัด'));
	expect(tellTablesApart(page('ก', 'ข'))).toBe(page('ก', 'ข'));
});

test('tables without a heading above stay as they are', () => {
	expect(tellTablesApart(region('ก') + region('ก'))).toBe(region('ก') + region('ก'));
});
