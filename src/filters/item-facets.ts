/** What problems and recommendations are looked up by: each facet with its values and their words. */
import type { Item, ItemKind } from '../relations/report-items.ts';
import { LEVELS, SCOPES, THEMES } from '../schemas/vocabulary.ts';
import { agencies, anchorOf, numberOf, policies, titleOf } from '../relations/entries.ts';
import { ITEM_WORDS } from '../relations/items.ts';

export interface ItemFacetValue {
	/** In the address of the filters. */
	readonly value: string;
	/** In the address of the value's list. */
	readonly slug: string;
	readonly label: string;
	/** The number by which readers know a policy. */
	readonly sign?: string;
	/** Title of the value's list. */
	readonly title: string;
}

export interface ItemFacet {
	/** Parameter in the address of the filters. */
	readonly name: string;
	/** Part of the lists' addresses; a facet without one only filters. */
	readonly path?: string;
	readonly label: string;
	/** The choice of no value. */
	readonly all: string;
	readonly values: readonly ItemFacetValue[];
	readonly valuesOf: (item: Item) => readonly string[];
}

/** The value for items that are about no level in particular. */
const NO_LEVEL = 'none';

const fromVocabulary = (terms: Readonly<Record<string, string>>, title: (label: string) => string) =>
	Object.entries(terms).map(([value, label]) => ({ value, slug: value, label, title: title(label) }));

/** The facets of a kind, those that most readers come with first. */
export async function itemFacets(kind: ItemKind): Promise<ItemFacet[]> {
	const { one } = ITEM_WORDS[kind];
	const scope: ItemFacet = {
		name: 'scope',
		path: 'scopes',
		label: 'เสนอต่อระดับใด',
		all: 'ทุกระดับ',
		values: fromVocabulary(SCOPES, (label) => `${one}${label}`),
		valuesOf: (item) => (item.scope ? [item.scope] : []),
	};
	const theme: ItemFacet = {
		name: 'theme',
		path: 'themes',
		label: 'เรื่อง',
		all: 'ทุกเรื่อง',
		values: fromVocabulary(THEMES, (label) => `${one}เรื่อง${label}`),
		valuesOf: ({ themes }) => themes,
	};
	const policy: ItemFacet = {
		name: 'policy',
		path: 'policies',
		label: 'นโยบาย',
		all: 'ทุกนโยบาย',
		values: await Promise.all(
			(await policies()).map(async (entry) => ({
				value: entry.id,
				slug: anchorOf(entry.id),
				label: await titleOf(entry),
				sign: numberOf(entry.id),
				title: `${one}ในนโยบายที่ ${numberOf(entry.id)} ${await titleOf(entry)}`,
			})),
		),
		valuesOf: (item) => [item.policy],
	};
	const agency: ItemFacet = {
		name: 'agency',
		path: 'agencies',
		label: 'หน่วยงาน',
		all: 'ทุกหน่วยงาน',
		values: (await agencies()).map(({ id, data }) => ({
			value: id,
			slug: id,
			label: data.short,
			title: data.kind === 'unspecified' ? `${one}ที่${data.title}` : `${one}ที่ ${data.short} รายงาน`,
		})),
		valuesOf: (item) => [item.agency],
	};
	const level: ItemFacet = {
		name: 'level',
		path: 'levels',
		label: 'ระดับผู้เรียน',
		all: 'ทุกระดับผู้เรียน',
		values: [
			...fromVocabulary(LEVELS, (label) => `${one}ของระดับ${label}`),
			{ value: NO_LEVEL, slug: NO_LEVEL, label: 'ไม่เจาะจงระดับ', title: `${one}ที่ไม่เจาะจงระดับผู้เรียน` },
		],
		valuesOf: ({ levels }) => (levels.length ? levels : [NO_LEVEL]),
	};
	const answered: ItemFacet = {
		name: 'answered',
		label: 'กรณีที่ตอบ',
		all: 'มีหรือไม่มีก็ได้',
		values: fromVocabulary({ yes: 'มีกรณีที่ตอบ', no: 'ยังไม่มีกรณีที่ตอบ' }, (label) => label),
		valuesOf: ({ cases }) => [cases.length ? 'yes' : 'no'],
	};
	return kind === 'problems' ? [theme, policy, agency, level, answered] : [scope, theme, policy, agency, level];
}
