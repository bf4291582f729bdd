/** Words of one script that the vocabulary has in the other. */
import { distinct } from '../../text/distinct.ts';
import type { Lexicon } from './lexicon.ts';
import { replaceStretch } from './replace.ts';
import type { Run } from './runs.ts';
import { NO_DOUBT, readings } from './segment.ts';
import { ENOUGH_SOUNDS, likeness, soundKey, soundKeys, spelled } from './transliterate.ts';
import type { Alternative } from './types.ts';

/** A word that a stretch is heard as. */
interface Heard {
	readonly to: string;
	readonly confidence: number;
}

/** A stretch of the query as typed, and what it is heard as, the likeliest first; never empty. */
interface Hearing {
	readonly start: number;
	readonly end: number;
	readonly heard: readonly Heard[];
}

/** Far more than a query of normal length has. */
const MOST_STRETCHES = 40;
/** Confidence in letters' names, and the most there is in words. */
const CONFIDENCE = { letters: 0.9, words: 0.85 };
/** Words of more consonants than this are hardly met by chance. */
const LONG = 5;
/** Of words with hardly any consonants only those are meant that are nearly the same. */
const FEW = { sounds: 2, likeness: 0.95 };
/** What is lost where the rest of the run stays unknown, for then it was cut in the wrong place. */
const REST = 0.15;
const EACH = 2;
/** Below this it is chance. */
const LEAST = 0.65;

const bySound = (text: string, key: string, words: readonly string[]): Heard[] =>
	distinct(words)
		.map((to) => ({ to, alike: likeness(text, to) }))
		.filter(({ alike }) => key.length > FEW.sounds || alike >= FEW.likeness)
		.map(({ to, alike }) => ({
			to,
			confidence: alike * CONFIDENCE.words * Math.min(1, 0.7 + (0.3 * key.length) / LONG),
		}))
		.filter(({ confidence }) => confidence >= LEAST)
		.sort((a, b) => b.confidence - a.confidence)
		.slice(0, EACH);

/** The acronym that a text spells by the names of its letters, if the site has it. */
const acronym = (text: string, { words, trie }: Lexicon): Heard[] => {
	const letters = spelled(text) ?? '';
	const word = letters.length < 2 ? undefined : words[trie.find(letters)];
	// Letters are spelt of what is printed in capitals: PLC, O-NET; not "it".
	return word && /[A-Z]$/u.test(word.text) ? [{ to: word.text.toUpperCase(), confidence: CONFIDENCE.letters }] : [];
};

const latinFor = (text: string, lexicon: Lexicon): Heard[] => {
	const key = soundKey(text);
	if (key.length < ENOUGH_SOUNDS) return [];
	const alike = [...soundKeys(text)].flatMap((one) => lexicon.sounds().latin.get(one) ?? []);
	return bySound(text, key, alike);
};

const thaiFor = (text: string, { sounds }: Lexicon): Heard[] => {
	const key = soundKey(text);
	return key.length < ENOUGH_SOUNDS ? [] : bySound(text, key, sounds().thai.get(key) ?? []);
};

/** A row of pieces of a run; offsets in the run. */
interface Part {
	readonly start: number;
	readonly end: number;
	/** Whether all of it, and all but it, is known words. */
	readonly known: boolean;
	readonly restKnown: boolean;
}

/** All rows of pieces, the longest first, for half of a foreign word is often a Thai one (แอค|ที|ฟ). */
const partsOf = (run: Run, lexicon: Lexicon): Part[] => {
	const pieces = readings(run.text, lexicon, NO_DOUBT)[0]?.pieces ?? [];
	const isKnown = ({ word }: { readonly word: number }) => word >= 0;
	const parts = pieces.flatMap((first, i) =>
		pieces.slice(i).map((last, length): Part => ({
			start: first.start,
			end: last.end,
			known: pieces.slice(i, i + length + 1).every(isKnown),
			restKnown: pieces.slice(0, i).every(isKnown) && pieces.slice(i + length + 1).every(isKnown),
		})),
	);
	return parts.sort((a, b) => b.end - b.start - (a.end - a.start));
};

const thaiHearing = (run: Run, lexicon: Lexicon): Hearing[] => {
	const parts = partsOf(run, lexicon);
	for (const { start, end, known, restKnown } of parts.slice(0, MOST_STRETCHES)) {
		const text = run.text.slice(start, end);
		const letters = acronym(text, lexicon);
		// The remains of a Thai word are soon like some short English one.
		const remains = known || (end - start < run.text.length && soundKey(text).length <= FEW.sounds);
		const words = letters.length > 0 || remains ? [] : latinFor(text, lexicon);
		const heard = [...letters, ...words].map(({ to, confidence }) => ({
			to,
			confidence: confidence - (restKnown ? 0 : REST),
		}));
		if (heard.length > 0) return [{ start: run.start(start), end: run.end(end), heard }];
	}
	return [];
};

/** Names of letters with spaces between them: ดับเบิลยู ไอ แอล. */
const spacedLetters = (query: string, runs: readonly Run[], lexicon: Lexicon): Hearing[] => {
	const [first, last] = [runs[0], runs.at(-1)];
	if (!first || !last || first === last) return [];
	const [start, end] = [first.start(0), last.end(last.text.length)];
	const heard = acronym(query.slice(start, end), lexicon);
	return heard.length > 0 ? [{ start, end, heard }] : [];
};

/** Latin words one by one, and where there are only those also as one name: map ta phut. */
const latinHearings = (query: string, runs: readonly Run[], lexicon: Lexicon): Hearing[] => {
	const unknown = runs.filter(({ text }) => lexicon.trie.find(text) < 0);
	const words = unknown.map((run) => ({ start: run.start(0), end: run.end(run.text.length) }));
	const [first, last] = [runs[0], runs.at(-1)];
	const whole = { start: first?.start(0) ?? 0, end: last?.end(last.text.length) ?? 0 };
	const name = runs.length > 1 && unknown.length > 0 && /^[a-z\s-]+$/iu.test(query.slice(whole.start, whole.end));
	const hear = ({ start, end }: { start: number; end: number }): Hearing[] => {
		const heard = thaiFor(query.slice(start, end), lexicon);
		return heard.length > 0 ? [{ start, end, heard }] : [];
	};
	const asName = name ? hear(whole) : [];
	return asName.length > 0 ? asName : words.flatMap(hear);
};

const hearingsOf = (query: string, runs: readonly Run[], lexicon: Lexicon): Hearing[] => {
	const thai = runs.filter((run) => run.thai);
	const latin = runs.filter((run) => !run.thai);
	const spaced = latin.length === 0 ? spacedLetters(query, thai, lexicon) : [];
	if (spaced.length > 0) return spaced;
	const unknown = thai.filter(({ text }) => lexicon.trie.find(text) < 0);
	return [...unknown.flatMap((run) => thaiHearing(run, lexicon)), ...latinHearings(query, latin, lexicon)];
};

/** The query with one word for each of some hearings, which do not overlap. */
const replaceAll = (query: string, chosen: readonly (Omit<Hearing, 'heard'> & Heard)[]): Alternative => {
	const ordered = [...chosen].sort((a, b) => a.start - b.start);
	const [first, last] = [ordered[0], ordered.at(-1)];
	const from = query.slice(first?.start ?? 0, last?.end ?? 0);
	const replaced = [...ordered]
		.reverse()
		.reduce((text, { start, end, to }) => replaceStretch(text, start, end, to), query);
	const tail = query.length - (last?.end ?? 0);
	return {
		query: replaced,
		kind: 'transliteration',
		from,
		to: replaced.slice(first?.start ?? 0, replaced.length - tail).trim(),
		confidence: Math.min(...ordered.map(({ confidence }) => confidence)),
	};
};

/**
 * The query with words of the other script that sound like parts of it: all parts as is likeliest, then each part's
 * next likely word.
 * @param runs those runs of the query that may be foreign
 */
export const byEar = (query: string, runs: readonly Run[], lexicon: Lexicon): Alternative[] => {
	const hearings = hearingsOf(query, runs, lexicon);
	if (hearings.length === 0) return [];
	const best = hearings.flatMap(({ heard, ...stretch }) => heard.slice(0, 1).map((word) => ({ ...stretch, ...word })));
	const others = hearings.flatMap(({ heard, ...stretch }, i) =>
		heard.slice(1).map((word) => best.map((one, j) => (i === j ? { ...stretch, ...word } : one))),
	);
	return [best, ...others].map((chosen) => replaceAll(query, chosen));
};
