/** Variants of valid entries of every collection, each made from the seed and its number alone. */
import { z } from 'astro/zod';
import { dump } from 'js-yaml';
import { COLLECTIONS, REGISTRY } from '../../src/collections/index.ts';
import type { JsonSchema } from '../../src/exports/open-data/schema.ts';
import { trusting, type CollectionName } from '../../src/schemas/entry.ts';
import { FULL } from '../../tests/content-check/faults/full.ts';
import { bodyFor, type Data } from '../../tests/content-check/fixture.ts';
import { randomFrom, type Random } from './random.ts';
import { body, RAW, text, value } from './values.ts';

/** A file of `content/` with its text. */
export interface Variant {
	/** Path below `content/`. */
	readonly file: string;
	readonly text: string;
}

/** What the registry says of the fields that editors write. */
const SCHEMAS = new Map(
	COLLECTIONS.map((name) => [
		name,
		z.toJSONSchema(REGISTRY[name].schema(trusting), { unrepresentable: 'any' }) as JsonSchema,
	]),
);

/** A valid entry of each collection, by its file. */
const BASES = COLLECTIONS.map((name) => {
	const file = Object.keys(FULL).find((path) => path.startsWith(`${name}/`) && path !== 'marco/framework.mdx') ?? '';
	return { name, file, data: FULL[file] ?? {} };
});

/** Collections whose entries may stand beside one another under any name: the others are changed where they are. */
const isFree = (name: CollectionName) => !REGISTRY[name].files.nested && name !== 'marco';

/** Fields that tell an entry from the others of its collection, with values that no other variant has. */
function apart(name: CollectionName, data: Data, number: number): Data {
	const own: Data = { formerly: [], ...('title' in data && { title: `${String(data['title'])} ${number}` }) };
	for (const field of REGISTRY[name].identity) {
		if (typeof data[field] === 'number') own[field] = 1000 + number;
		if (typeof data[field] === 'string') own[field] = `${data[field]} ${number}`;
	}
	return own;
}

/** A value of a field with one part of it changed, however deep it stands. */
function changed(random: Random, schema: JsonSchema, before: unknown): unknown {
	if (random.once(2) || typeof before !== 'object' || before === null) return value(random, schema);
	if (Array.isArray(before)) {
		const at = random.below(before.length + 1);
		const items = before.map((item: unknown, i) => (i === at ? changed(random, schema.items ?? {}, item) : item));
		return at < before.length ? items : [...items, value(random, schema.items ?? {})];
	}
	const names = Object.keys(schema.properties ?? before);
	const name = names[random.below(names.length)] ?? 'x';
	return { ...before, [name]: changed(random, schema.properties?.[name] ?? {}, (before as Data)[name]) };
}

/** The variant of a number. @param seed Of the whole run. */
export function variantOf(seed: number, number: number): Variant {
	const random = randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ number);
	const { name, file, data } = BASES[number % BASES.length] ?? { name: 'glossary' as const, file: '', data: {} };
	const schema = SCHEMAS.get(name) ?? {};
	const fields = Object.keys(schema.properties ?? {});
	const entry: Data = { ...structuredClone(data), ...(isFree(name) && apart(name, data, number)) };
	for (let changes = random.below(4); changes > 0; changes--) {
		const field = fields[random.below(fields.length)] ?? 'title';
		if (random.once(8)) delete entry[field];
		else entry[field] = changed(random, schema.properties?.[field] ?? {}, entry[field]);
	}
	let header = dump(entry, { noRefs: true, skipInvalid: true });
	if (random.once(6)) {
		const field = fields[random.below(fields.length)] ?? 'title';
		header = header.replace(new RegExp(`^${field}:.*\n(?:[ -].*\n)*`, 'm'), '') + `${field}: ${random.pick(RAW)}\n`;
	}
	if (random.once(20)) header += `${text(random, 4)}\n`;
	const below = random.once(2) ? bodyFor(file) : `${name === 'marco' ? `${bodyFor(file)}\n\n` : ''}${body(random)}`;
	return {
		file: isFree(name) ? `${name}/fuzz-${number}.mdx` : file,
		text: `---\n${header}---\n\n${below}\n`,
	};
}
