/** What the parts of the forgiving layer hand to one another and to the engine. */

/** In what way an alternative departs from what was typed. */
export type AlternativeKind = 'abbreviation' | 'synonym' | 'spelling' | 'transliteration' | 'keyboard';

/** Another query that the reader may have meant. */
export interface Alternative {
	/** A complete query, to be searched in place of the one that was typed. */
	readonly query: string;
	readonly kind: AlternativeKind;
	/** The stretch of the typed query that was replaced, as typed. */
	readonly from: string;
	/** What stands in its place. */
	readonly to: string;
	/** From 0 to 1: how sure it is that this was meant. Alternatives come with the surest first within a kind. */
	readonly confidence: number;
}

/** An entry of `dist/api/entries.json`, as far as the lexicon reads it. */
export interface LexiconEntry {
	readonly naming: Naming;
	readonly title: string;
	readonly lead?: string;
	/** Other names: abbreviations, full names, everyday words; or words that the entry is about. */
	readonly aliases?: readonly string[] | undefined;
}

/** Which of an entry's title and aliases are names of one thing. */
export type Naming = 'all' | 'aliases' | 'none';

/** What a lexicon is built from. */
export interface LexiconSource {
	readonly entries: readonly LexiconEntry[];
	/** The texts of all pages, headings included, one string each; their order does not matter. */
	readonly texts: readonly string[];
}

/**
 * Names of one thing, the commonest first: those that pages print, and those that only readers use. A name of the
 * first list can stand in for any other of the group; one of the second is only ever replaced.
 */
export type NameGroup = readonly [printed: readonly string[], others: readonly string[]];

/** The lexicon as it is served: JSON, to be opened with `openLexicon`. Treat the fields as opaque. */
export interface LexiconFile {
	readonly version: 1;
	/**
	 * Words, joined by spaces: `words[b]` holds those found 2^b times or more, as printed; `words[0]` those that are
	 * right but no correction of anything, since the site hardly prints them.
	 */
	readonly words: readonly string[];
	/** Abbreviations, full names and other names from the entries. */
	readonly names: readonly NameGroup[];
	/** Everyday words from `everyday.ts`. */
	readonly synonyms: readonly NameGroup[];
}
