/** Small libraries for tests: entries that say what the test is about, and nothing else. */
import { REGISTRY } from '../collections/index.ts';
import { trusting, type CollectionName, type Collections, type Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { LEVELS_NOT_TOLD } from '../schemas/vocabulary.ts';
import { openLibrary } from './library.ts';

type Fields<C extends CollectionName> = Partial<Collections[C]>;

const named = (id: string) => ({ title: `เรื่อง ${id}`, lead: `คำนำของ ${id}` });
const sources = [{ document: 'report-2566', lines: [[1, 2] as [number, number]] }];

/** What an entry of a collection cannot do without. */
const MINIMAL: { readonly [C in CollectionName]?: (id: string) => Fields<C> } = {
	background: (id) => ({ ...named(id), order: 1, sources }),
	marco: (id) => ({ ...named(id), kind: 'strand', code: 'MARCO', english: 'Part', thai: 'ส่วน', order: 1, sources }),
	strategies: (id) => ({ ...named(id), kind: 'strategy', order: 1, sources }),
	policies: (id) => ({ ...named(id), sources }),
	focus: (id) => ({ ...named(id), short: `สั้น ${id}`, sources }),
	agencies: (id) => ({ ...named(id), short: `ย่อ ${id}`, kind: 'area', order: 1, sources }),
	reports: (id) => ({ lead: named(id).lead, progress: [{ id: 'p1', text: 'เริ่มแล้ว', lines: [[1, 2]] }] }),
	cases: (id) => ({
		...named(id),
		agency: 'esao1',
		focus: '2566/1.1',
		kind: 'activity',
		topic: ['care'],
		levels: LEVELS_NOT_TOLD,
		evidence: 'described',
		year: 2566,
		sources,
	}),
	schools: (id) => ({ ...named(id), kind: 'school', agency: 'esao1', sources }),
	partners: (id) => ({ ...named(id), kind: 'company', sources }),
	glossary: (id) => ({ title: `คำ ${id}`, meaning: `ความหมายของ ${id}` }),
	data: (id) => ({
		...named(id),
		year: 2566,
		columns: [
			{ key: 'name', label: 'ชื่อ' },
			{ key: 'count', label: 'จำนวน' },
		],
		rows: [['หนึ่ง', 1]],
		sources,
	}),
	sources: (id) => ({
		...named(id),
		short: `เอกสาร ${id}`,
		kind: 'report',
		length: 100,
		order: 1,
		note: 'ถอดความด้วยเครื่อง',
	}),
};

/**
 * An entry as the content check lets it through; fields that are left out are the least that their schema asks for.
 * @throws ZodError where the fields are not those of the collection.
 */
export function entry<C extends CollectionName>(
	collection: C,
	id: string,
	fields: Fields<C> = {},
	body = '',
): Entry<C> {
	const data = REGISTRY[collection].schema(trusting).parse({ ...MINIMAL[collection]?.(id), ...fields });
	// Which collection `C` stands for is known to the caller only.
	return { collection, id, data, body } as Entry<C>;
}

/** What the entries above refer to. */
const FRAME: readonly Entry[] = [
	entry('sources', 'report-2566'),
	entry('agencies', 'esao1'),
	entry('policies', '2566/1'),
	entry('focus', '2566/1.1'),
];

/** A library of some entries and what they refer to; one that has the name of another takes its place. */
export const libraryOf = (...entries: readonly Entry[]): Library => openLibrary([...FRAME, ...entries]);

/** Ids, which tests compare. */
export const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
