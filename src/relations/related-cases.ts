/** The cases most like a case: those that the editors name, then those that are alike by text and fields, with the reason. */
import { NameFinder } from '../text/name-finder.ts';
import { Related, type Candidate, type Shared } from './related/rank.ts';
import { CASE_KINDS, LEVELS, STRANDS, THEMES } from '../schemas/vocabulary.ts';
import { cases, entry, glossary, reports } from './entries.ts';
import { namesFor, wordsOf } from './backlinks.ts';
import { once } from './once.ts';
import { focusOf, type Case } from './relations.ts';

/**
 * What cases may share, with how much it counts beside the likeness of their texts where only two cases share it. Set so
 * that the lists find what the editors chose by hand; who reported a case says least about what it is.
 */
const WEIGHTS = {
	focus: 0.23,
	problem: 0.2,
	school: 0.2,
	topic: 0.17,
	theme: 0.1,
	level: 0.1,
	kind: 0.08,
	partner: 0.07,
	strand: 0.07,
	agency: 0.03,
} as const;

type Trait = keyof typeof WEIGHTS;

/** As many as a reader will look at below a page. */
const MOST = 6;
/** As many reasons as a reader takes in at a glance. */
const MOST_REASONS = 2;
/** What nearly every case has in common is no reason. */
const WORTH_SAYING = 0.015;

/** Abbreviations of offices: a term like ศธ. tells who speaks, not what is done. */
const isOffice = (title: string) => /^[\u0E00-\u0E7F.]+\.$/.test(title);

/** Topics of the glossary by case, in the glossary's order. */
async function topicsOf(all: readonly Case[]): Promise<Map<string, string[]>> {
	const terms = (await glossary()).filter(({ data }) => !isOffice(data.title));
	const finder = new NameFinder(terms.map((term, place) => [place, namesFor(term)] as const));
	return new Map(
		all.map((item) => {
			const places = [...finder.in(wordsOf(item))].sort((a, b) => a - b);
			return [item.id, places.flatMap((place) => terms[place]?.data.title ?? [])];
		}),
	);
}

/** The problems that name each case as an answer, with their themes. */
async function problemsByCase(): Promise<Map<string, { id: string; themes: readonly string[] }[]>> {
	const found = new Map<string, { id: string; themes: readonly string[] }[]>();
	for (const report of await reports())
		for (const problem of report.data.problems)
			for (const id of problem.cases) {
				const answered = found.get(id) ?? [];
				answered.push({ id: `${report.id}#${problem.id}`, themes: problem.themes });
				found.set(id, answered);
			}
	return found;
}

async function candidates(): Promise<Candidate<Trait>[]> {
	const all = await cases();
	const [topics, problems] = [await topicsOf(all), await problemsByCase()];
	return all.map((item) => {
		const { id, data, body = '' } = item;
		const answered = problems.get(id) ?? [];
		const owner = (collection: string) =>
			data.owner?.startsWith(`${collection}/`) ? [data.owner.slice(collection.length + 1)] : [];
		return {
			id,
			texts: [
				{ text: data.title, weight: 3 },
				{ text: data.lead, weight: 2 },
				{ text: [body, ...data.results.map(({ text }) => text), ...data.factors].join('\n'), weight: 1 },
			],
			values: {
				problem: answered.map((problem) => problem.id),
				theme: [...new Set(answered.flatMap(({ themes }) => themes))],
				school: [...new Set([...data.schools, ...owner('schools')])],
				partner: [...new Set([...data.partners, ...owner('partners')])],
				topic: topics.get(id) ?? [],
				focus: focusOf(item),
				level: data.levels,
				kind: [data.kind],
				strand: data.marco.map(({ strand }) => strand),
				agency: [data.agency],
			},
		};
	});
}

/** Compared once for all pages. */
const compared = once(async () => new Related(await candidates(), WEIGHTS));

const label = (terms: Readonly<Record<string, string>>, value = '') => terms[value] ?? value;

/** A reason in a few words, true of both cases. */
function reasonOf({ trait, values }: Shared<Trait>): string {
	const [rarest] = values;
	switch (trait) {
		case 'problem':
			return 'ปัญหาเดียวกัน';
		case 'theme':
			return `ปัญหาเรื่อง${label(THEMES, rarest)}เหมือนกัน`;
		case 'topic':
			return `เรื่องเดียวกัน: ${rarest}`;
		case 'school':
			return 'สถานศึกษาเดียวกัน';
		case 'partner':
			return 'ภาคีเดียวกัน';
		case 'focus':
			return 'จุดเน้นเดียวกัน';
		case 'level':
			return `ระดับเดียวกัน: ${label(LEVELS, rarest)}`;
		case 'kind':
			return `${label(CASE_KINDS, rarest)}เหมือนกัน`;
		case 'strand':
			return `สาระ ${STRANDS.filter((letter) => values.includes(letter)).join(' ')} เหมือนกัน`;
		case 'agency':
			return 'หน่วยงานเดียวกัน';
	}
}

/** A case to read next, with why in a few words. */
export interface RelatedCase {
	readonly item: Case;
	/** At least one. */
	readonly reasons: readonly string[];
}

/** The cases to read next: those that the case names, then those most like it. */
export async function relatedCases(item: Case): Promise<RelatedCase[]> {
	const named = item.data.related;
	const alike = (await compared()).to(item.id, MOST, named);
	return Promise.all(
		alike.map(async ({ id, shared }) => {
			const reasons = shared.filter(({ score }) => score >= WORTH_SAYING).slice(0, MOST_REASONS);
			return {
				item: await entry('cases', id),
				reasons: reasons.length ? reasons.map(reasonOf) : [named.includes(id) ? 'กองบรรณาธิการแนะนำ' : 'เนื้อหาใกล้เคียงกัน'],
			};
		}),
	);
}
