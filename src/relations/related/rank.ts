/** Which entries are most like an entry, by their texts and by what their fields share, and why. */
import { greatest, TextIndex, vectorsOf, type WeightedText } from './text.ts';

/** An entry to be compared, by its texts and by traits: fields whose values it may share with others. */
export interface Candidate<T extends string> {
	readonly id: string;
	readonly texts: readonly WeightedText[];
	/** The values of each trait; none where it has none. */
	readonly values: Readonly<Record<T, readonly string[]>>;
}

/** A trait that two entries share. */
export interface Shared<T extends string> {
	readonly trait: T;
	/** The shared values, the rarest first. */
	readonly values: readonly string[];
	/** How much this counts for the likeness. */
	readonly score: number;
}

/** An entry that is like another. */
export interface Likeness<T extends string> {
	readonly id: string;
	readonly score: number;
	/** Likeness of the texts, 0 to 1. */
	readonly text: number;
	/** What is shared, what counts most first. */
	readonly shared: readonly Shared<T>[];
}

/** How many of the texts nearest to one are compared by their traits, too. */
const NEAREST = 60;
/** A value that so few entries have makes them worth comparing, however different their texts are. */
const FEW = 12;

/** How rare a value is: 1 for two entries among many, 0 for all of them. */
const rarity = (having: number, all: number) => (all > 2 ? Math.log(all / having) / Math.log(all / 2) : 1);

/** Values of a trait with the entries that have them. */
function byValue<T extends string>(candidates: readonly Candidate<T>[], trait: T): Map<string, number[]> {
	const found = new Map<string, number[]>();
	candidates.forEach(({ values }, place) => {
		for (const value of new Set(values[trait])) {
			const having = found.get(value);
			if (having) having.push(place);
			else found.set(value, [place]);
		}
	});
	return found;
}

/** Compares entries: the work of the whole is done once, each question is cheap. */
export class Related<T extends string> {
	readonly #candidates: readonly Candidate<T>[];
	readonly #places: ReadonlyMap<string, number>;
	readonly #texts: TextIndex;
	readonly #traits: readonly (readonly [T, number])[];
	readonly #having: Readonly<Record<T, ReadonlyMap<string, readonly number[]>>>;

	/**
	 * @param candidates The entries, each id once.
	 * @param weights How much a trait counts that two entries share whole and no others have; the likeness of texts counts 1 at most.
	 */
	constructor(candidates: readonly Candidate<T>[], weights: Readonly<Record<T, number>>) {
		this.#candidates = candidates;
		this.#places = new Map(candidates.map(({ id }, place) => [id, place]));
		this.#texts = new TextIndex(vectorsOf(candidates.map(({ texts }) => texts)));
		this.#traits = Object.entries<number>(weights) as [T, number][];
		this.#having = Object.fromEntries(this.#traits.map(([trait]) => [trait, byValue(candidates, trait)])) as Record<
			T,
			Map<string, number[]>
		>;
	}

	#rarity = (trait: T, value: string) => rarity(this.#having[trait].get(value)?.length ?? 1, this.#candidates.length);

	#length = (trait: T, values: readonly string[]) => Math.hypot(...values.map((value) => this.#rarity(trait, value)));

	/**
	 * How much of a trait two entries share, 0 to 1: all of it and a rare one, 1. A value among many others counts less: a
	 * case of twelve schools is hardly about one of them.
	 */
	#share(trait: T, shared: readonly string[], a: readonly string[], b: readonly string[]): number {
		const rarities = shared.map((value) => this.#rarity(trait, value));
		const lengths = this.#length(trait, a) * this.#length(trait, b);
		return lengths && (Math.max(...rarities) * rarities.reduce((sum, own) => sum + own * own, 0)) / lengths;
	}

	#compare(own: number, place: number, text: number): Likeness<T> | undefined {
		const [a, b] = [this.#candidates[own], this.#candidates[place]];
		if (!a || !b) return undefined;
		const shared = this.#traits
			.flatMap(([trait, weight]): Shared<T>[] => {
				const [mine, theirs] = [a.values[trait], b.values[trait]];
				const values = mine
					.filter((value) => theirs.includes(value))
					.sort((x, y) => this.#rarity(trait, y) - this.#rarity(trait, x));
				return values.length ? [{ trait, values, score: weight * this.#share(trait, values, mine, theirs) }] : [];
			})
			.sort((x, y) => y.score - x.score);
		return { id: b.id, text, shared, score: text + shared.reduce((sum, { score }) => sum + score, 0) };
	}

	/**
	 * The entries most like one, the likest first; of two equally like, the one that comes first among the candidates.
	 * @param id The entry; one that is not among the candidates is like nothing.
	 * @param most How many.
	 * @param wanted Entries to be compared in any case; they come first, in their order, and count among `most`.
	 */
	to(id: string, most: number, wanted: readonly string[] = []): Likeness<T>[] {
		const own = this.#places.get(id);
		const item = this.#candidates[own ?? -1];
		if (own === undefined || !item) return [];
		const texts = this.#texts.likeness(own);
		texts[own] = 0;
		const compare = (places: readonly number[]) =>
			places.flatMap((place) => this.#compare(own, place, texts[place] ?? 0) ?? []);
		const first = wanted.flatMap((other) => this.#places.get(other) ?? []);
		const near = new Set([...greatest(texts, NEAREST), ...this.#sharingFew(item)]);
		for (const place of [own, ...first]) near.delete(place);
		const alike = compare([...near].sort((a, b) => a - b)).sort((a, b) => b.score - a.score);
		return [...compare(first), ...alike].slice(0, Math.max(most, first.length));
	}

	/** The entries that share a value with one that few have. */
	#sharingFew = ({ values }: Candidate<T>): number[] =>
		this.#traits.flatMap(([trait]) =>
			values[trait].flatMap((value) => {
				const having = this.#having[trait].get(value) ?? [];
				return having.length <= FEW ? having : [];
			}),
		);
}
