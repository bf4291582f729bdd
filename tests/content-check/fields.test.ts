/** Breaks every field of every collection in every way its type can be broken: none may pass, each message must help. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { fieldName } from '../../src/content-check/issues.ts';
import { COLLECTIONS, REGISTRY } from '../../src/collections/index.ts';
import { trusting, type CollectionName } from '../../src/schemas/entry.ts';

import { fieldsOf, withValue, type Schema } from './faults/fields.ts';
import { BROKEN_FILES, FULL } from './faults/full.ts';
import { kindsOf } from './faults/kinds.ts';
import { BrokenSite, lacksIn, written } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

const collectionOf = (file: string) => file.split('/')[0] as CollectionName;
const schemaOf = (file: string) => REGISTRY[collectionOf(file)].schema(trusting) as unknown as Schema;
const fieldsIn = (file: string) => fieldsOf(schemaOf(file), FULL[file]);

test('the content that is broken below is without fault, and has every collection and field', () => {
	expect(checkContent(project(FULL)).faults).toEqual([]);
	expect(new Set(BROKEN_FILES.map(collectionOf))).toEqual(new Set(COLLECTIONS));
	const lacking = BROKEN_FILES.flatMap((file) =>
		Object.keys(schemaOf(file)._zod.def.shape ?? {})
			.filter((name) => FULL[file]?.[name] === undefined)
			.map((name) => `${file}: ${name}`),
	);
	expect(lacking).toEqual([]);
});

const FAULTS = BROKEN_FILES.flatMap((file) =>
	fieldsIn(file).flatMap((field) => kindsOf(field).map(([name, value]) => ({ file, field, name, value }))),
);

test('there are enough faults to trust the check', () => {
	expect(FAULTS.length).toBeGreaterThan(1000);
});

describe.each(BROKEN_FILES)('%s', (file) => {
	const site = new BrokenSite(FULL);

	test.each(fieldsIn(file).map((field) => [fieldName(field.path), field] as const))('%s', (name, field) => {
		const passed: string[] = [];
		for (const fault of FAULTS) {
			if (fault.file !== file || fault.field.path.join('.') !== field.path.join('.')) continue;
			const faults = site.faultsWith(file, written(withValue(FULL[file] ?? {}, field.path, fault.value)));
			// The first field that is named is the broken one, or the list or group that it stands in or holds.
			const named = faults.some(
				(found) =>
					found.file === `content/${file}` &&
					(found.field.startsWith(name) || (found.field !== '' && name.startsWith(found.field))),
			);
			if (!named)
				passed.push(
					`${fault.name}: ${faults.length ? `named ${faults.map((found) => `${found.file} ${found.field}`).join('; ')}` : 'passed'}`,
				);
			for (const found of faults)
				for (const lack of lacksIn(found))
					passed.push(`${fault.name}: ${found.field} lacks ${lack}: ${found.expected}`);
		}
		expect(passed).toEqual([]);
	});
});
