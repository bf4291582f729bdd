/** Reports, cases and what they hang on as `content/` has them: what the built pages are held against. */
import { readEntries } from '../../src/content-check/content.ts';
import { parseReportId } from '../../src/schemas/report-id.ts';
import type { ItemKind } from '../../src/schemas/library.ts';
import { trusting, type CollectionName } from '../../src/schemas/entry.ts';
import { REGISTRY, type Frontmatter } from '../../src/collections/index.ts';

const files = readEntries('.');

/** The checked entries of a collection. */
export const entriesOf = <C extends CollectionName>(collection: C) =>
	files
		.filter((file) => file.collection === collection)
		.map(({ id, data }) => ({ id, data: REGISTRY[collection].schema(trusting).parse(data) as Frontmatter<C> }));

export const REPORTS = entriesOf('reports');
export const CASES = entriesOf('cases');

/** A problem or a recommendation of a report, with its address and each facet's values. */
export interface ExpectedItem {
	address: string;
	text: string;
	solution: string | undefined;
	cases: string[];
	/** By the facets' parts of the addresses, values as they stand there. */
	values: Record<string, string[]>;
}

const levels = new Map(
	[...entriesOf('focus'), ...entriesOf('agencies')].map(({ id, data }) => [id, data.levels] as const),
);

/** Every item of a kind. */
export const expectedItems = (kind: ItemKind): ExpectedItem[] =>
	REPORTS.flatMap(({ id, data }) => {
		const { focus, agency } = parseReportId(id);
		return data[kind].map((item) => {
			const known = [item.levels, levels.get(focus) ?? [], levels.get(agency) ?? []].find((list) => list.length);
			return {
				address: `/reports/${id}/#${item.id}`,
				text: item.text,
				solution: 'solution' in item ? item.solution : undefined,
				cases: 'cases' in item ? item.cases : [],
				values: {
					themes: item.themes,
					policies: [focus.replace(/\.\d+$/, '').replace('/', '-')],
					agencies: [agency],
					levels: known ?? ['none'],
					...('scope' in item ? { scopes: [item.scope], addressees: item.addressee } : {}),
				},
			};
		});
	});
