/** Where a part of RAYONG MARCO is used, derived from the cases that name its strand and the pages that name it. */
import { LEVELS } from '../schemas/vocabulary.ts';
import { cases as allCases, focusPoints, keyOf, schools, type Entry } from './entries.ts';
import { mentionedIn } from './backlinks.ts';
import { focusOf, reportsOfCase, type Case, type Report } from './relations.ts';

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
function byLevel(cases: readonly Case[]): LevelUse[] {
	const levels = Object.entries(LEVELS) as [keyof typeof LEVELS, string][];
	return [
		...levels.map(([level, label]) => ({
			level,
			label,
			cases: cases.filter(({ data }) => data.levels.includes(level)),
		})),
		{ level: undefined, label: 'แหล่งข้อมูลไม่ระบุระดับ', cases: cases.filter(({ data }) => data.levels.length === 0) },
	].filter((use) => use.cases.length > 0);
}

/** The cases of a part: of a strand those that name it, of the framework those of all strands, and those that speak of the part. */
async function casesOf(part: Entry<'marco'>): Promise<Case[]> {
	const speaking = new Set((await mentionedIn(part, ['cases'])).map(({ id }) => id));
	const { kind, letter } = part.data;
	return (await allCases()).filter(
		({ id, data }) =>
			speaking.has(id) || data.marco.some(({ strand }) => (kind === 'framework' ? true : strand === letter)),
	);
}

const distinct = <T extends { collection: string; id: string }>(items: readonly T[]): T[] => [
	...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Everything that a part of the framework is used in. */
export async function usesOf(part: Entry<'marco'>): Promise<Uses> {
	const cases = await casesOf(part);
	const { kind, letter } = part.data;
	// What names a principle in so many words ties itself to it.
	const stated = cases.filter(
		({ data }) =>
			kind === 'principle' ||
			data.marco.some(({ strand, basis }) => basis === 'stated' && (strand === letter || kind === 'framework')),
	);
	const points = new Set(cases.flatMap(focusOf));
	const named = new Set(
		cases.flatMap(({ data }) => [
			...data.schools,
			...(data.owner?.startsWith('schools/') ? [data.owner.slice('schools/'.length)] : []),
		]),
	);
	const speaking = (await mentionedIn(part, ['reports'])) as Report[];
	return {
		cases,
		stated: new Set(stated.map(({ id }) => id)),
		levels: byLevel(cases),
		reports: distinct([...(await Promise.all(cases.map(reportsOfCase))).flat(), ...speaking]),
		focus: (await focusPoints()).filter(({ id }) => points.has(id)),
		schools: (await schools()).filter(({ id }) => named.has(id)),
	};
}
