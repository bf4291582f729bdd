/** What the worksheet needs of the collections: `api/worksheet.json`. */
import { formatLines } from '../text/lines.ts';
import { partsOf } from '../exports/markdown/outline.ts';
import type { CollectionName } from '../schemas/base.ts';
import { CASE_KINDS, EVIDENCE, LEVELS, MARCO_BASIS } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';
import { DATA_VERSION, type WorksheetData } from './data.ts';
import {
	address,
	cases,
	entry,
	focusPoints,
	marcoParts,
	numberOf,
	policyOf,
	titleOf,
	yearOf,
	type Entry,
} from '../relations/entries.ts';
import { href } from '../href.ts';
import { focusOf } from '../relations/relations.ts';
import { sourcesOf } from '../relations/sources.ts';

/** The strands in the order of the framework; the framework itself and its principles are no strands. */
export const strands = async () =>
	(await marcoParts()).flatMap((item) => (item.data.letter ? [{ ...item, letter: item.data.letter }] : []));

/** Title, address and sources, as a short reference gives them. */
async function citable(item: Entry) {
	const lines = Map.groupBy(sourcesOf(item), ({ document }) => document);
	const sources = await Promise.all(
		[...lines].map(async ([document, passages]) => {
			const { short } = (await entry('sources', document)).data;
			return `${short} ${formatLines(passages.flatMap((passage) => passage.lines))}`;
		}),
	);
	return { title: await titleOf(item), url: href(address(item)), source: sources.join('; ') };
}

/** New ids by old ones: addresses in `formerly` that were of the same collection. */
function formerIds(items: readonly { id: string; collection: CollectionName; data: { formerly: string[] } }[]) {
	return Object.fromEntries(
		items.flatMap(({ id, collection, data }) =>
			data.formerly.flatMap((old) => {
				const [section, ...rest] = old.split('/').filter(Boolean);
				return section === collection ? [[rest.join('/'), id]] : [];
			}),
		),
	);
}

/** The source's words on a strand: each part under its code, or the whole where it has no parts. */
const officialWords = ({ official, aims }: Entry<'marco'>['data']) =>
	aims.length ? aims.map(({ code, text }) => `${code} “${text}”`) : official ? [`“${official}”`] : [];

export async function worksheetData(): Promise<WorksheetData> {
	const [parts, points, all] = [await strands(), await focusPoints(), await cases()];
	return {
		version: DATA_VERSION,
		site: SITE.name,
		licence: SITE.licences.content.name,
		strands: await Promise.all(
			parts.map(async (item) => ({
				...(await citable(item)),
				letter: item.letter,
				code: item.data.code,
				thai: item.data.thai,
				english: item.data.english,
				official: officialWords(item.data),
				aim: item.data.aim,
				hints: partsOf(item.body ?? ''),
			})),
		),
		levels: Object.entries(LEVELS).map(([id, title]) => ({ id, title })),
		focus: await Promise.all(
			points.map(async (item) => {
				const policy = await entry('policies', policyOf(item.id));
				return {
					...(await citable(item)),
					title: item.data.short,
					id: item.id,
					number: numberOf(item.id),
					policy: `นโยบาย ${numberOf(policy.id)} ${await titleOf(policy)}`,
					year: yearOf(item.id),
				};
			}),
		),
		cases: await Promise.all(
			all.map(async (item) => ({
				...(await citable(item)),
				id: item.id,
				agency: (await entry('agencies', item.data.agency)).data.short,
				year: item.data.year,
				kind: item.data.kind,
				evidence: item.data.evidence,
				levels: item.data.levels,
				focus: focusOf(item),
				strands: item.data.marco.map(({ strand, basis }) => [strand, basis] as const),
				names: item.data.aliases,
			})),
		),
		labels: { kind: CASE_KINDS, evidence: EVIDENCE, basis: MARCO_BASIS },
		former: { case: formerIds(all), focus: formerIds(points) },
	};
}
