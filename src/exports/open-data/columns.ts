/** Turns entries into the rows of a table, by their schema: columns stay the same whatever the entries hold. */
import { ISO_DATE } from '../../schemas/fields.ts';
import { joinList, type Cell } from '../../text/csv.ts';
import { formatDate } from '../../text/thai.ts';
import type { JsonSchema } from './schema.ts';

/** One column of a table. */
export interface Column {
	/** Name in the header row: the field's path with dots, and an ending where the column says it in another way. */
	name: string;
	description: string;
	type: 'string' | 'integer' | 'number';
	/** The cell of an entry; null where the entry says nothing. */
	cellOf: (entry: unknown) => Cell;
}

const valueAt = (entry: unknown, path: readonly string[]) =>
	path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
		entry,
	);

const isScalar = ({ type, oneOf, enum: values }: JsonSchema) =>
	type === 'string' || type === 'integer' || type === 'number' || Boolean(oneOf ?? values);

/** One value or a list of them as a cell, each told by `tell`. */
function cell(value: unknown, tell: (value: string | number) => string | number): Cell {
	if (value === undefined || value === null) return null;
	if (Array.isArray(value)) return value.length ? joinList((value as (string | number)[]).map(tell)) : null;
	return tell(value as string | number);
}

/** Columns for a field with one value or a list of plain values. */
function plainColumns(schema: JsonSchema, item: JsonSchema, path: readonly string[]): Column[] {
	const name = path.join('.');
	const description = schema.description ?? item.description ?? '';
	const type = schema === item && (item.type === 'integer' || item.type === 'number') ? item.type : 'string';
	const columns: Column[] = [
		{ name, description, type, cellOf: (entry) => cell(valueAt(entry, path), (value) => value) },
	];
	const labels = item.oneOf && new Map(item.oneOf.map(({ const: value, title }) => [value, title]));
	if (labels)
		columns.push({
			name: `${name}_th`,
			description: `${description} (คำไทย)`,
			type: 'string',
			cellOf: (entry) => cell(valueAt(entry, path), (value) => labels.get(value) ?? value),
		});
	if (item.pattern === ISO_DATE.source)
		columns.push({
			name: `${name}_be`,
			description: `${description.replace(/ ?เป็น ค\.ศ\./, '')} (พ.ศ.)`,
			type: 'string',
			cellOf: (entry) => cell(valueAt(entry, path), (value) => formatDate(String(value))),
		});
	return columns;
}

/** The columns of a table of entries. What is a list of groups stands in one cell as JSON. */
export function columnsOf(schema: JsonSchema, path: readonly string[] = []): Column[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]): Column[] => {
		const here = [...path, key];
		if (isScalar(field)) return plainColumns(field, field, here);
		if (field.properties) return columnsOf(field, here);
		const list = field.items ?? field.anyOf?.find(({ items }) => items)?.items;
		if (list && isScalar(list)) return plainColumns(field, list, here);
		return [
			{
				name: here.join('.'),
				description: `${field.description ?? ''} (JSON)`.trim(),
				type: 'string',
				cellOf: (entry) => {
					const value = valueAt(entry, here);
					return value === undefined || (Array.isArray(value) && value.length === 0) ? null : JSON.stringify(value);
				},
			},
		];
	});
}
