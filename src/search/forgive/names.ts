/** What can be said about a name by its looks, and which names of entries stand for one thing. */
import { distinct } from '../../text/distinct.ts';
import { tokenise } from '../../text/tokenise.ts';
import { sounds } from './transliterate.ts';
import type { AlternativeKind, LexiconEntry } from './types.ts';

const THAI_ABBREVIATION = /(?:^|[^\u0E01-\u0E4E])[\u0E01-\u0E2E]{1,4}\./u;
const LATIN_ABBREVIATION = /^(?=.*[A-Z].*[A-Z])[A-Za-z]{2,8}$|^[A-Za-z]-[A-Z]+$/u;

/** Whether a name is printed as an abbreviation: กศน., ก.ค.ศ., สพป.ระยอง เขต 1, PLC, O-NET. */
export const isAbbreviation = (name: string): boolean => THAI_ABBREVIATION.test(name) || LATIN_ABBREVIATION.test(name);

/** Whether a row of Thai consonants can only be an abbreviation if it stands alone: "สช" also begins สช่วย. */
export const isBare = (name: string): boolean => /^[\u0E01-\u0E2E.\s]{2,9}$/u.test(name);

/** The key by which two spellings of a name are one. */
export const nameKey = (name: string): string =>
	tokenise(name)
		.map((token) => token.text)
		.join(' ');

/**
 * Whether the letters of an abbreviation stand in a name in this order, as those of สมศ. do not in ประเมินภายนอก;
 * undefined where the two are of different scripts.
 */
const abbreviates = (short: string, long: string): boolean | undefined => {
	const thai = /[\u0E01-\u0E2E.]+(?=\.)/u.exec(short)?.[0].replace(/\./gu, '');
	const letters = thai ?? short.toLowerCase().replace(/[^a-z]/gu, '');
	const name = long.toLowerCase();
	if (/[\u0E01-\u0E2E]/u.test(long) !== (thai !== undefined)) return undefined;
	let at = -1;
	return [...letters].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
};

/** In what way one name of a thing differs from another, and how sure it is, from 0 to 1, that it was meant. */
export interface Relation {
	readonly kind: AlternativeKind;
	readonly confidence: number;
}

export const relationOf = (from: string, to: string): Relation => {
	if (sounds(from, to)) return { kind: 'transliteration', confidence: 0.9 };
	const short = [from, to].find(isAbbreviation);
	const fits = short === undefined ? false : abbreviates(short, short === from ? to : from);
	if (fits === false) return { kind: 'synonym', confidence: 0.7 };
	return { kind: 'abbreviation', confidence: fits ? 0.95 : 0.8 };
};

/** Whether one name has the other in it, so that a search for the other finds it, too. */
export const includesName = (name: string, other: string): boolean =>
	` ${nameKey(name)} `.includes(` ${nameKey(other)} `);

/** Longer than any full name of an office; what is longer explains. */
const LONGEST = 90;

/** A title's parts that are names in themselves: "สถาบันวิจัย… (TDRI)", "STEM / STEAM". */
const parts = (title: string): string[] => {
	const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(title);
	const names = bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : title.split(' / ');
	return names.map((name) => name.trim()).filter((name) => name !== 'องค์การมหาชน');
};

/** Lists of what an abbreviation's letters stand for are no name that anybody types. */
const isName = (name: string) => name.length <= LONGEST && !/[,;:“”"]/u.test(name) && tokenise(name).length > 0;

/** Of words that an entry is about, those that are the same word in the other script: แมนพาวเวอร์ and Manpower. */
const twins = (words: readonly string[]): string[][] =>
	words.flatMap((word) => {
		const same = words.filter((other) => other !== word && /^[a-z]/iu.test(word) && sounds(word, other));
		return same.length ? [[word, ...same]] : [];
	});

/** The groups of names that an entry gives; the first of each is its chief name. */
export const namesOf = ({ naming, title, aliases = [] }: LexiconEntry): string[][] => {
	if (naming === 'none') return twins(aliases.filter(isName));
	return [distinct((naming === 'all' ? [title, ...aliases] : aliases).flatMap(parts)).filter(isName)];
};
