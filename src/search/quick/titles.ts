/** Suggests pages by their names, as one types. */
import type { Piece } from '../excerpt.ts';
import { matchName, compact, type Edge, type NameMatch, type Compact } from './match.ts';
import type { Suggestion } from './source.ts';
import type { LeadsFile, TitlesFile } from './titles-file.ts';

interface Name {
	readonly original: string;
	readonly compacted: Compact;
}

interface Page {
	readonly url: string;
	/** What it is worth by its type. */
	readonly weight: number;
	readonly kind: string;
	/** The title, then other names. */
	readonly names: readonly [Name, ...Name[]];
}

/** What a match is worth by how it begins. Who types a name begins it at its beginning. */
const EDGE_WORTH: Readonly<Record<Edge, number>> = { name: 60, word: 40, run: 30, inside: 8 };
/** A name that is typed in full is what is meant. */
const WHOLE = 100;
/** Words that stand apart in the names of a page; less than any word that is met as typed. */
const APART = 10;
/** What a match adds that is all of its name: short names are to the point. */
const SHARE = 20;
/** Other names of cases are catchwords rather than names, and the title can be seen. */
const ALIAS = 0.75;

const nameOf = (original: string): Name => ({ original, compacted: compact(original) });

const pieces = (text: string, marks: readonly NameMatch[]): Piece[] => {
	const found: Piece[] = [];
	let at = 0;
	for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
		if (end <= at) continue;
		found.push({ text: text.slice(at, Math.max(at, start)), marked: false });
		found.push({ text: text.slice(Math.max(at, start), end), marked: true });
		at = end;
	}
	found.push({ text: text.slice(at), marked: false });
	return found.filter((piece) => piece.text !== '');
};

/** What of a page's names was typed. */
interface Hit {
	readonly page: number;
	readonly score: number;
	/** Matches by the position of their name. */
	readonly marks: ReadonlyMap<number, readonly NameMatch[]>;
}

export class TitleIndex {
	readonly #key: string;
	readonly #pages: readonly Page[];
	readonly #aliasPrefix: string;
	#leads: readonly string[] = [];

	/** @param aliasPrefix said before another name of a page whose title does not show what was typed */
	constructor({ key, groups }: TitlesFile, aliasPrefix = '') {
		this.#key = key;
		this.#aliasPrefix = aliasPrefix;
		this.#pages = groups.flatMap(({ label, weight, path, entries }) =>
			entries.map(([slug, title, ...aliases]) => ({
				url: slug ? `${path}${slug}/` : path,
				weight,
				kind: label,
				names: [nameOf(title), ...aliases.map(nameOf)] as const,
			})),
		);
	}

	/** Takes what the pages are about; leads of another build are left out, for their order may differ. */
	addLeads({ key, leads }: LeadsFile): void {
		if (key === this.#key) this.#leads = leads;
	}

	/** The pages whose names have all that was typed, the best first. */
	suggest(query: string, limit: number): Suggestion[] {
		const words = query
			.split(/\s+/u)
			.map((word) => compact(word).text)
			.filter(Boolean);
		if (words.length === 0) return [];
		return this.#pages
			.flatMap((page, place) => this.#asTyped(page, place, words.join('')) ?? this.#apart(page, place, words) ?? [])
			.sort((a, b) => b.score - a.score || a.page - b.page)
			.slice(0, limit)
			.map((hit) => this.#row(hit));
	}

	/** The page, if one of its names has the query in one piece. */
	#asTyped({ names, weight }: Page, page: number, typed: string): Hit | undefined {
		let best: Hit | undefined;
		for (const [place, { original, compacted }] of names.entries()) {
			const match = matchName(original, compacted, typed);
			if (!match) continue;
			const share = typed.length / compacted.text.length;
			const worth = share === 1 ? WHOLE : EDGE_WORTH[match.edge] + SHARE * share;
			const score = worth * (place === 0 ? 1 : ALIAS) * weight;
			if (!best || score > best.score) best = { page, score, marks: new Map([[place, [match]]]) };
		}
		// Where the title shows it as well, no other name has to.
		const [title] = names;
		const inTitle = best && matchName(title.original, title.compacted, typed);
		return best && inTitle ? { ...best, marks: new Map([[0, [inTitle]]]) } : best;
	}

	/** The page, if each word is in one of its names. */
	#apart({ names, weight }: Page, page: number, words: readonly string[]): Hit | undefined {
		if (words.length < 2) return undefined;
		const marks = new Map<number, NameMatch[]>();
		for (const word of words) {
			const matches = names.map(({ original, compacted }) => matchName(original, compacted, word));
			const place = matches.findIndex(Boolean);
			const match = matches[place];
			if (!match) return undefined;
			marks.set(place, [...(marks.get(place) ?? []), match]);
		}
		return { page, score: (APART + SHARE / marks.size) * weight, marks };
	}

	#row({ page, marks }: Hit): Suggestion {
		const { url, kind, names } = this.#pages[page] as Page;
		const other = [...marks.keys()].find((place) => place > 0);
		const alias = other === undefined ? undefined : names[other];
		const lead = this.#leads[page];
		return {
			url,
			kind,
			title: pieces(names[0].original, marks.get(0) ?? []),
			text: alias
				? [{ text: this.#aliasPrefix, marked: false }, ...pieces(alias.original, marks.get(other ?? 0) ?? [])]
				: lead
					? [{ text: lead, marked: false }]
					: [],
		};
	}
}
