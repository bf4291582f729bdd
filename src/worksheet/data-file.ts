/** What the worksheet needs of the collections: `api/worksheet.json`. */
import { addressOf } from '../collections/addresses.ts';
import { focusOf } from '../collections/cases.ts';
import { definitionOf } from '../collections/index.ts';
import { partsOf } from '../exports/markdown/outline.ts';
import { href } from '../href.ts';
import { entriesOf } from '../relations/entries.ts';
import { joinedSources } from '../schemas/definition.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { toldLevels } from '../schemas/levels.ts';
import { CASE_KINDS, EVIDENCE, LEVELS, MARCO_BASIS } from '../schemas/vocabulary.ts';
import { numberOf, policyOf, yearOf } from '../schemas/yearly-path.ts';
import { SITE } from '../site.ts';
import { formatPlace } from '../text/lines.ts';
import { DATA_VERSION, type WorksheetData } from './data.ts';

/** The strands in the order of the framework; the framework itself and its principles are no strands. */
export const strands = (library: Library) =>
	library.all('marco').flatMap((item) => (item.data.letter ? [{ ...item, letter: item.data.letter }] : []));

/** Title, address and sources, as a short reference gives them. */
function citable(library: Library, item: Entry) {
	const lines = Map.groupBy(joinedSources(definitionOf(item).sources(item)), ({ document }) => document);
	const sources = [...lines].map(([document, passages]) => {
		const { short } = library.get('sources', document).data;
		const ranges = passages.flatMap((passage) => passage.lines);
		return `${short} ${formatPlace(library.pagesIn(document, ranges), ranges)}`;
	});
	return { title: library.titleOf(item), url: href(addressOf(item)), source: sources.join('; ') };
}

/** Pages of other collections at which cases are told now, by the cases' old ids. */
const movedCases = (library: Library) =>
	Object.fromEntries(
		entriesOf(library)
			.filter(({ collection }) => collection !== 'cases')
			.flatMap((item) =>
				item.data.formerly.flatMap((old) => {
					const [section, id = ''] = old.split('/').filter(Boolean);
					return section === 'cases' ? [[id, { title: library.titleOf(item), url: href(addressOf(item)) }]] : [];
				}),
			),
	);

/** New ids by old ones: addresses in `formerly` that were of the same collection. */
const formerIds = (items: readonly Entry[]) =>
	Object.fromEntries(
		items.flatMap(({ id, collection, data }) =>
			data.formerly.flatMap((old) => {
				const [section, ...rest] = old.split('/').filter(Boolean);
				return section === collection ? [[rest.join('/'), id]] : [];
			}),
		),
	);

/** The source's words on a strand: each part under its code, or the whole where it has no parts. */
const officialWords = ({ official, aims }: Entry<'marco'>['data']) =>
	aims.length ? aims.map(({ code, text }) => `${code} “${text}”`) : official ? [`“${official}”`] : [];

export function worksheetData(library: Library): WorksheetData {
	const [points, all] = [library.all('focus'), library.all('cases')];
	return {
		version: DATA_VERSION,
		site: SITE.name,
		licence: SITE.licences.content.name,
		strands: strands(library).map((item) => ({
			...citable(library, item),
			letter: item.letter,
			code: item.data.code,
			thai: item.data.thai,
			english: item.data.english,
			official: officialWords(item.data),
			aim: item.data.aim,
			hints: partsOf(item.body),
		})),
		levels: Object.entries(LEVELS).map(([id, title]) => ({ id, title })),
		focus: points.map((item) => {
			const policy = library.get('policies', policyOf(item.id));
			return {
				...citable(library, item),
				title: item.data.short,
				id: item.id,
				number: numberOf(item.id),
				policy: `นโยบาย ${numberOf(policy.id)} ${library.titleOf(policy)}`,
				year: yearOf(item.id),
			};
		}),
		cases: all.map((item) => ({
			...citable(library, item),
			id: item.id,
			agency: library.get('agencies', item.data.agency).data.short,
			year: item.data.year,
			kind: item.data.kind,
			evidence: item.data.evidence,
			levels: toldLevels(item.data.levels),
			focus: focusOf(item),
			strands: item.data.marco.map(({ strand, basis }) => [strand, basis] as const),
			names: item.data.aliases,
		})),
		labels: { kind: CASE_KINDS, evidence: EVIDENCE, basis: MARCO_BASIS },
		former: { case: formerIds(all), focus: formerIds(points) },
		moved: movedCases(library),
	};
}
