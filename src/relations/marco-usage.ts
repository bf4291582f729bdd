/** Where a part of RAYONG MARCO is used, derived from the cases that name its strand and the pages that name it. */
import { focusOf } from '../collections/cases.ts';
import { keyOf, parseKey, type Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { toldLevels } from '../schemas/levels.ts';
import { LEVELS, valuesOf } from '../schemas/vocabulary.ts';
import { perLibrary } from './per-library.ts';

type Case = Entry<'cases'>;
type Report = Entry<'reports'>;

/** Cases of one level of learners; a case may stand at several. */
interface LevelUse {
	/** Value of the vocabulary; undefined for cases whose level no source tells. */
	level: keyof typeof LEVELS | undefined;
	label: string;
	cases: Case[];
}

export interface Uses {
	cases: Case[];
	/** Ids of the cases that a source ties to the strand; the editors tie the others. */
	stated: ReadonlySet<string>;
	/** In the order of the vocabulary, without empty ones. */
	levels: LevelUse[];
	reports: Report[];
	focus: Entry<'focus'>[];
	schools: Entry<'schools'>[];
}

/** The cases by level, those without one last. */
const byLevel = (cases: readonly Case[]): LevelUse[] =>
	[
		...valuesOf(LEVELS).map((level) => ({
			level,
			label: LEVELS[level],
			cases: cases.filter(({ data }) => toldLevels(data.levels).includes(level)),
		})),
		{
			level: undefined,
			label: 'แหล่งข้อมูลไม่ระบุระดับ',
			cases: cases.filter(({ data }) => toldLevels(data.levels).length === 0),
		},
	].filter((use) => use.cases.length > 0);

/** The cases of a part: of a strand those that name it, of the framework those of all strands, and those that speak of the part. */
function casesOf(library: Library, part: Entry<'marco'>): Case[] {
	const speaking = new Set(library.mentioning(part, ['cases']).map(({ id }) => id));
	const { kind, letter } = part.data;
	return library
		.all('cases')
		.filter(
			({ id, data }) =>
				speaking.has(id) || data.marco.some(({ strand }) => (kind === 'framework' ? true : strand === letter)),
		);
}

const distinct = <T extends Entry>(items: readonly T[]): T[] => [
	...new Map(items.map((item) => [keyOf(item), item])).values(),
];

function derive(library: Library, part: Entry<'marco'>): Uses {
	const cases = casesOf(library, part);
	const { kind, letter } = part.data;
	// What names a principle in so many words ties itself to it.
	const stated = cases.filter(
		({ data }) =>
			kind === 'principle' ||
			data.marco.some(({ strand, basis }) => basis === 'stated' && (strand === letter || kind === 'framework')),
	);
	const points = new Set(cases.flatMap(focusOf));
	const named = new Set(
		cases.flatMap(({ data }) => {
			const owner = parseKey(data.owner ?? '');
			return [...data.schools, ...(owner.collection === 'schools' ? [owner.id] : [])];
		}),
	);
	const speaking = library.mentioning(part, ['reports']).filter((item) => item.collection === 'reports');
	return {
		cases,
		stated: new Set(stated.map(({ id }) => id)),
		levels: byLevel(cases),
		reports: distinct([...cases.flatMap(library.reportsOfCase), ...speaking]),
		focus: library.all('focus').filter(({ id }) => points.has(id)),
		schools: library.all('schools').filter(({ id }) => named.has(id)),
	};
}

const known = perLibrary(() => new Map<string, Uses>());

/** Everything that a part of the framework is used in. */
export function usesOf(library: Library, part: Entry<'marco'>): Uses {
	const uses = known(library).get(part.id) ?? derive(library, part);
	known(library).set(part.id, uses);
	return uses;
}
