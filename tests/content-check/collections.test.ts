/** What holds for every collection, whatever it is: its entries have a page, a place in lists, and records for machines. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { addressOf } from '../../src/collections/addresses.ts';
import { COLLECTIONS, definitionOf, REGISTRY } from '../../src/collections/index.ts';
import { checkContent } from '../../src/content-check/content.ts';
import { exportEntry } from '../../src/exports/entries.ts';
import { listTwin } from '../../src/exports/markdown/list.ts';
import { twinOf } from '../../src/exports/markdown/twin.ts';
import { collectionJson } from '../../src/exports/open-data.ts';
import { fileSchema } from '../../src/exports/open-data/schema.ts';
import { thingOf } from '../../src/exports/structured-data.ts';
import { blocksIn } from '../../src/page-model/fixture.ts';
import { pageOf } from '../../src/page-model/page.ts';
import { openLibrary } from '../../src/relations/library.ts';
import { keyOf } from '../../src/schemas/entry.ts';
import { FULL } from './faults/full.ts';
import { MINIMAL, project, removeProjects } from './fixture.ts';

beforeAll(() => vi.stubEnv('SITE', 'https://site.test'));
afterAll(() => {
	vi.unstubAllEnvs();
	removeProjects();
});

describe.each([
	['as little as they may say', MINIMAL],
	['all that they can say', FULL],
])('entries with %s', (_, files) => {
	const { faults, checked } = checkContent(project(files));
	const library = openLibrary(checked);

	test('are of every collection and without fault', () => {
		expect(faults).toEqual([]);
		expect(COLLECTIONS.filter((name) => library.all(name).length === 0)).toEqual([]);
	});

	describe.each(COLLECTIONS)('%s', (name) => {
		const items = library.all(name);

		test('a page says what it is, where it stands and what its entry tells', () => {
			for (const item of items) {
				const { kind, heading, lead, crumbs, blocks } = pageOf(library, item);
				for (const text of [kind, heading, lead]) expect(text).not.toMatch(/^\s*$|undefined|null|NaN/);
				expect(crumbs.length > 0).toBe(REGISTRY[name].files.front !== item.id);
				expect(blocksIn(blocks).filter(({ type }) => type === 'body')).toHaveLength(1);
			}
		});

		test('no section of a page is empty, and no two parts share an id', () => {
			for (const item of items) {
				const { blocks, ways } = pageOf(library, item);
				const all = blocksIn([...blocks, ...ways]);
				const ids = all.flatMap((block) =>
					block.type === 'section' ? (block.id ?? []) : block.type === 'page-list' ? block.list.id : [],
				);
				expect(new Set(ids).size).toBe(ids.length);
				for (const block of all) if (block.type === 'section') expect(block.blocks).not.toEqual([]);
				for (const anchor of REGISTRY[name].anchors) expect(ids).toContain(anchor);
			}
		});

		test('a page is worked out once', () => {
			for (const item of items) expect(pageOf(library, item)).toBe(pageOf(library, item));
		});

		test('its front page leads to every entry', () => {
			const front = REGISTRY[name].front?.(library);
			if (!front) return;
			const addresses = blocksIn(front.blocks).flatMap((block) => {
				if (block.type === 'links') return block.links.map(({ href }) => href);
				return block.type === 'page-list' ? block.list.links.map(({ href }) => href) : [];
			});
			expect(addresses.toSorted()).toEqual(items.map(library.addressOf).toSorted());
		});

		test('facets and fields of the path are those that the collection describes', () => {
			for (const item of items) {
				const { derived, derivedValues } = definitionOf(item);
				expect(Object.keys(derivedValues(item, library))).toEqual(Object.keys(derived));
				expect(Object.values(definitionOf(item).facets(item, library)).flat()).not.toContain('');
			}
		});

		test('a twin says title, lead and whole address, and the list of twins leads to it', () => {
			const list = listTwin(library, name);
			for (const item of items) {
				const twin = twinOf(library, item);
				const page = `https://site.test${addressOf(item)}`;
				for (const part of [library.titleOf(item), definitionOf(item).lead(item), page]) expect(twin).toContain(part);
				expect(list).toContain(`${page}index.md`);
			}
		});

		test('records are those that its JSON Schema describes', () => {
			const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
			formats.default(ajv);
			const json = JSON.parse(collectionJson(library, name)) as { $schema: string; entries: { id: string }[] };
			const fits = ajv.compile(fileSchema(name, json.$schema, REGISTRY[name].label));
			expect(fits(json) ? [] : fits.errors).toEqual([]);
			expect(json.entries.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
		});

		test('entries are exported and described under their own name and address', () => {
			for (const item of items) {
				expect(exportEntry(library, item)).toMatchObject({
					id: keyOf(item),
					type: name,
					url: addressOf(item),
					title: library.titleOf(item),
				});
				expect(JSON.stringify(thingOf(library, item))).toContain(JSON.stringify(library.titleOf(item)).slice(1, -1));
			}
		});
	});
});
