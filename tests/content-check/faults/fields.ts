/** Every field of a schema that an entry fills, with what the schema asks of it. */
import type { Data } from '../fixture.ts';

/** What zod keeps of a schema, as far as the faults need it. */
interface Definition {
	type: string;
	shape?: Record<string, Schema>;
	element?: Schema;
	innerType?: Schema;
	in?: Schema;
	out?: Schema;
	items?: Schema[];
	options?: Schema[];
	entries?: Record<string, string>;
	checks?: { _zod: { def: { check: string; maximum?: number } } }[];
}
export interface Schema {
	_zod: { def: Definition };
}

export type FieldType =
	'text' | 'number' | 'year' | 'date' | 'address' | 'choice' | 'list' | 'group' | 'pair' | 'cell' | 'flag';

/** One field of an entry. */
export interface Field {
	path: readonly (string | number)[];
	type: FieldType;
	value: unknown;
	optional: boolean;
	/** Whether it stands in a group, where it can be left out; items of lists cannot. */
	named: boolean;
	/** The most characters of a text, where there is a limit. */
	most: number | undefined;
}

const YEARS = new Set(['year', 'from', 'to']);
const DATES = new Set(['date', 'since', 'added']);

/** A schema without its wrappings. */
function bare(schema: Schema): { schema: Schema; optional: boolean } {
	const { type, innerType, out, options } = schema._zod.def;
	// A list that a word may stand for is broken as a list.
	const list = type === 'union' ? options?.find((option) => option._zod.def.type === 'array') : undefined;
	if (list) return bare(list);
	if (['optional', 'default', 'prefault'].includes(type) && innerType) return { ...bare(innerType), optional: true };
	if (type === 'pipe' && out) return bare(out);
	return { schema, optional: false };
}

function typeOf({ type }: Definition, path: Field['path']): FieldType {
	const name = path.findLast((step) => typeof step === 'string') ?? '';
	switch (type) {
		case 'object':
			return 'group';
		case 'array':
			return 'list';
		case 'tuple':
			return 'pair';
		case 'enum':
		case 'literal':
			return 'choice';
		case 'union':
			return 'cell';
		case 'boolean':
			return 'flag';
		case 'number':
			return YEARS.has(String(name)) ? 'year' : 'number';
		default:
			return DATES.has(String(name)) ? 'date' : name === 'url' ? 'address' : 'text';
	}
}

/** The fields of a value, the value itself included, in the order of the schema. */
export function fieldsOf(wrapped: Schema, value: unknown, path: Field['path'] = []): Field[] {
	const { schema, optional } = bare(wrapped);
	const { def } = schema._zod;
	const most = def.checks?.map((check) => check._zod.def).find(({ check }) => check === 'max_length')?.maximum;
	const field: Field = {
		path,
		type: typeOf(def, path),
		value,
		optional,
		named: typeof path.at(-1) === 'string',
		most,
	};
	const below = def.shape
		? Object.entries(def.shape).flatMap(([name, inner]) => {
				const found = (value as Data)[name];
				return found === undefined ? [] : fieldsOf(inner, found, [...path, name]);
			})
		: def.element
			? (value as unknown[]).slice(0, 1).flatMap((item) => fieldsOf(def.element as Schema, item, [...path, 0]))
			: def.items
				? def.items.flatMap((inner, index) => fieldsOf(inner, (value as unknown[])[index], [...path, index]))
				: [];
	return path.length ? [field, ...below] : below;
}

/** A copy of an entry with one value put in place of another; `undefined` leaves the field out. */
export function withValue(data: Data, path: Field['path'], value: unknown): Data {
	const copy = structuredClone(data);
	const parent = path
		.slice(0, -1)
		.reduce<Record<string | number, unknown>>((at, step) => at[step] as Record<string | number, unknown>, copy);
	const last = path.at(-1) ?? '';
	if (value === undefined) delete parent[last];
	else parent[last] = value;
	return copy;
}

/** Choices that an entry leaves open, each with the first value that its schema offers: any is as good as another. */
export function openChoices(wrapped: Schema, data: Data): Data {
	const { shape = {} } = bare(wrapped).schema._zod.def;
	return Object.fromEntries(
		Object.entries(shape).flatMap(([name, field]) => {
			const { element, entries } = bare(field).schema._zod.def;
			const [first] = Object.values((element ? bare(element).schema._zod.def.entries : entries) ?? {});
			return data[name] !== undefined || first === undefined ? [] : [[name, element ? [first] : first]];
		}),
	);
}
