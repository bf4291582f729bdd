/** Puts other names in place of those that a query has. */
import { tokenise } from '../../text/tokenise.ts';
import type { Lexicon, Name, OtherName } from './lexicon.ts';
import { includesName, isBare, nameKey } from './names.ts';
import { runsOf } from './runs.ts';
import { NO_DOUBT, readings } from './segment.ts';
import type { Alternative } from './types.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** Offsets in the query at which a word ends or begins: those between known words, and those between runs. */
const cutsOf = (query: string, lexicon: Lexicon): ReadonlySet<number> => {
	const cuts = new Set<number>();
	for (const run of runsOf(query)) {
		const pieces = run.thai ? (readings(run.text, lexicon, NO_DOUBT)[0]?.pieces ?? []) : [];
		for (const { start, end } of pieces) cuts.add(run.start(start)).add(run.end(end));
		cuts.add(run.start(0)).add(run.end(run.text.length));
	}
	return cuts;
};

/** The query with a stretch replaced, set off by spaces so that the parts are looked for each by itself. */
export const replaceStretch = (query: string, start: number, end: number, to: string): string => {
	const [before, after] = [query.slice(0, start), query.slice(end)];
	const space = (gap: boolean) => (gap ? ' ' : '');
	return before + space(/\S$/u.test(before)) + to + space(/^\S/u.test(after)) + after;
};

/** A name in the query: offsets as typed, the dot of an abbreviation included. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly names: readonly Name[];
}

/** The names in a query, none within another. */
export const mentionsOf = (query: string, lexicon: Lexicon): Mention[] => {
	const tokens = tokenise(query);
	const found = lexicon.phrases.findAll(tokens);
	if (found.length === 0) return [];
	const cuts = cutsOf(query, lexicon);
	const mentions = found.flatMap(({ from, end: to, phrases }): Mention[] => {
		const start = tokens[from]?.start ?? 0;
		let end = tokens[to - 1]?.end ?? 0;
		const names = phrases.flatMap((i) => lexicon.names[i] ?? []);
		const open = (at: number) => cuts.has(at) || !LETTER.test(query[at - 1] ?? '') || !LETTER.test(query[at] ?? '');
		const alone = !LETTER.test(query[start - 1] ?? '') && !LETTER.test(query[end] ?? '');
		const dotted = query[end] === '.';
		if (isBare(query.slice(start, end)) ? !alone : !open(start) || !open(end)) return [];
		if (dotted) end++;
		return [{ start, end, names }];
	});
	// Of names within names only the longest is meant: สพป.ระยอง เขต 1, not สพป.
	return mentions.filter(
		(one) =>
			!mentions.some(
				(other) =>
					other !== one &&
					other.start <= one.start &&
					other.end >= one.end &&
					other.end - other.start > one.end - one.start,
			),
	);
};

/** What a name loses that is part of a longer word, where it may mean something else. */
const WITHIN = 0.15;

/** Without those that another makes needless, since a search for it finds all that they find. */
const broadest = (others: readonly OtherName[]): OtherName[] =>
	others.filter(
		({ text }) => !others.some((other) => nameKey(other.text) !== nameKey(text) && includesName(text, other.text)),
	);

/** For each name in the query, the query with each of its other names. */
export const otherNames = (query: string, mentions: readonly Mention[]): Alternative[] =>
	mentions.flatMap(({ start, end, names }) => {
		const within = LETTER.test(query[start - 1] ?? '') || LETTER.test(query[end] ?? '');
		return broadest(names.flatMap(({ others }) => others())).map(({ text, kind, confidence }) => ({
			query: replaceStretch(query, start, end, text),
			kind,
			from: query.slice(start, end),
			to: text,
			confidence: confidence - (within ? WITHIN : 0),
		}));
	});
