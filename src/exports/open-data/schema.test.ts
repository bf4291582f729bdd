import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../collections/index.ts';
import { LEVELS, STRANDS } from '../../schemas/vocabulary.ts';
import { entrySchema, fileSchema } from './schema.ts';

describe.each(COLLECTIONS)('%s', (collection) => {
	test('is a schema that compiles', () => {
		const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
		formats.default(ajv);
		expect(ajv.compile(fileSchema(collection, 'https://x.test/s.json', 'ชื่อ'))).toBeTypeOf('function');
	});

	test('asks for what every record has', () => {
		expect(entrySchema(collection).required).toEqual(expect.arrayContaining(['id', 'page', 'markdown', 'body']));
	});
});

test('values of a vocabulary come with their labels, and in its order', () => {
	const { levels } = entrySchema('focus').properties ?? {};
	expect(levels?.items?.oneOf).toEqual(Object.entries(LEVELS).map(([value, title]) => ({ const: value, title })));
});

test('values without labels stay a plain list', () => {
	const { marco } = entrySchema('cases').properties ?? {};
	expect(marco?.items?.properties?.['strand']?.enum).toEqual([...STRANDS]);
});

test('reports tell year, focus point and agency, which their files have from the path', () => {
	expect(entrySchema('reports').required).toEqual(expect.arrayContaining(['title', 'year', 'focus', 'agency']));
});
