import { expect, test } from 'vitest';
import { ISO_DATE } from '../../schemas/fields.ts';
import { columnsOf } from './columns.ts';
import type { JsonSchema } from './schema.ts';

const kind: JsonSchema = { type: 'string', oneOf: [{ const: 'a', title: 'แบบแรก' }] };
const SCHEMA: JsonSchema = {
	properties: {
		title: { type: 'string', description: 'ชื่อ' },
		year: { type: 'integer', description: 'ปี' },
		kind: { ...kind, description: 'ประเภท' },
		kinds: { type: 'array', items: kind, description: 'ประเภททั้งหมด' },
		date: { type: 'string', pattern: ISO_DATE.source, description: 'วันที่ เป็น ค.ศ.' },
		current: { properties: { since: { type: 'string', description: 'ตั้งแต่' } } },
		parts: { type: 'array', items: { properties: { id: { type: 'string' } } }, description: 'ส่วน' },
	},
};

const row = (entry: unknown) => Object.fromEntries(columnsOf(SCHEMA).map(({ name, cellOf }) => [name, cellOf(entry)]));

test('labels and days of the Buddhist era stand beside codes and ISO dates, groups are flattened', () => {
	expect(
		row({
			title: 'ชื่อ',
			year: 2566,
			kind: 'a',
			kinds: ['a', 'a'],
			date: '2023-04',
			current: { since: 'วันนี้' },
			parts: [{ id: 'x' }],
		}),
	).toEqual({
		title: 'ชื่อ',
		year: 2566,
		kind: 'a',
		kind_th: 'แบบแรก',
		kinds: 'a | a',
		kinds_th: 'แบบแรก | แบบแรก',
		date: '2023-04',
		date_be: 'เมษายน 2566',
		'current.since': 'วันนี้',
		parts: '[{"id":"x"}]',
	});
});

test('what an entry does not say is empty, and the columns stay', () => {
	expect(Object.values(row({ title: 'ชื่อ', kinds: [], parts: [] }))).toEqual(['ชื่อ', ...Array<null>(9).fill(null)]);
});

test('numbers are typed, everything is described', () => {
	const columns = columnsOf(SCHEMA);
	expect(columns.find(({ name }) => name === 'year')?.type).toBe('integer');
	expect(columns.filter(({ description }) => !description)).toEqual([]);
});
