/** Other queries that a reader may have meant, of all kinds. */
import { byEar } from './by-ear.ts';
import { keyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './names.ts';
import { mentionsOf, otherNames } from './replace.ts';
import { runsOf } from './runs.ts';
import { spellings } from './spelling.ts';
import type { Alternative, AlternativeKind } from './types.ts';

/** More are no help to choose from. */
const MOST = 6;
/** At most so many of a kind, so that others are seen, too. */
const EACH = 3;
/** Longer texts were pasted; nobody mistypes so much. */
const LONGEST = 120;

/** The order of preference. */
const ORDER: readonly AlternativeKind[] = ['abbreviation', 'synonym', 'spelling', 'transliteration', 'keyboard'];

/** Of a slip, a foreign word and the other keyboard, what is so much surer than the others is what was meant. */
const CLEARLY = 0.15;

/**
 * Queries to offer or to try in place of one, by kind in the order of preference and the surest first.
 * @returns at most 6, none of them the query itself; empty where every word is known and has no other name
 */
export const alternatives = (query: string, lexicon: Lexicon): Alternative[] => {
	const typed = query.trim();
	if (typed === '' || typed.length > LONGEST) return [];
	const keys = new Set([nameKey(typed)]);
	const fresh = ({ query: other }: Alternative) => {
		const key = nameKey(other);
		return key !== '' && !keys.has(key) && keys.add(key).size > 0;
	};
	const mentions = mentionsOf(typed, lexicon);
	// What is a name as it stands is neither a slip nor foreign.
	const doubtful = runsOf(typed).filter(
		(run) => !mentions.some(({ start, end }) => start <= run.start(0) && end >= run.end(run.text.length)),
	);
	const guesses = [spellings(typed, doubtful, lexicon), byEar(typed, doubtful, lexicon), keyboard(typed, lexicon)];
	const surest = Math.max(0, ...guesses.flat().map(({ confidence }) => confidence));
	const all = [
		...otherNames(typed, mentions),
		...guesses.flat().filter(({ confidence }) => confidence >= surest - CLEARLY),
	];
	return ORDER.flatMap((kind) =>
		all
			.filter((alternative) => alternative.kind === kind)
			.sort((a, b) => b.confidence - a.confidence)
			.filter(fresh)
			.slice(0, EACH),
	).slice(0, MOST);
};
