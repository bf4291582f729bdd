/** Looser readings of a query, for when no page has it as it was typed. */
import { tokenise } from './analysis.ts';
import { NO_MENTIONS, type Mentions } from './mentions.ts';
import { QUESTION, runsOf, termsOf, type Plan, type Run, type Term } from './query.ts';

/** Where the words of a text begin, in UTF-16 units; the same in every browser. */
export type Cut = (text: string) => readonly number[];

/** Cuts nothing. */
export const NO_CUT: Cut = () => [];

/** The words of a run. A cluster goes to the word in which it begins. */
const wordsOf = (run: Run, cut: Cut): Run[] => {
	const cuts = run.quoted || run.mention ? [] : cut(run.text);
	const words = new Map<number, { start: number; end: number }>();
	for (const { start, end } of tokenise(run.text)) {
		const place = cuts.findLast((at) => at <= start) ?? 0;
		words.set(place, { start: words.get(place)?.start ?? start, end });
	}
	if (words.size < 2) return [run];
	return [...words.values()].map(({ start, end }) => ({ text: run.text.slice(start, end), quoted: false }));
};

const HOW_MANY = 'กี่';

/** Who asks how many there are of something wants it beside a number; in squeezed text, bars enclose numbers. */
const counted = (terms: readonly Term[]): Term[] =>
	terms.flatMap((term, i): Term[] => {
		const [before, after] = [terms[i - 1], terms[i + 1]];
		if (term.typed === HOW_MANY && after && after.typed !== HOW_MANY) return [];
		if (before?.typed !== HOW_MANY || term.mention) return [term];
		const patterns = term.patterns.flatMap((pattern) => [`|${pattern}`, `${pattern}|`]);
		return [{ typed: `${HOW_MANY}${term.typed}`, patterns }];
	});

/** Words that join others: where a run is cut into words, they tell nothing. */
const JOINING = 'คือ มี ได้ ไป แล้ว ด้วย และ หรือ ของ ใน ที่ จาก เป็น ให้ กับ แก่ ว่า จะ ก็ ต้อง อยู่ ไม่ การ ความ ผู้ แห่ง เอง'.split(' ');
const ASIDE: ReadonlySet<string> = new Set([...QUESTION, ...JOINING]);

/**
 * The plans for a query that no page has as it was typed, to be tried in order: all of its words anywhere on a page,
 * then some of them.
 * @returns an empty list where there is but one word
 */
export const loosePlans = (query: string, cut: Cut, mentions: Mentions = NO_MENTIONS): Plan[] => {
	const runs = runsOf(query, mentions);
	const words = counted(
		termsOf(
			runs.flatMap((run) => wordsOf(run, cut)),
			ASIDE,
		),
	);
	const plans: Plan[] = [];
	if (words.length > termsOf(runs, QUESTION).length) plans.push({ level: 'words', terms: words });
	if (words.length > 1) plans.push({ level: 'some', terms: words });
	return plans;
};
