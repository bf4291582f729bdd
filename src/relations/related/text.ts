/**
 * How like one another texts are, by the words that are rare among them. Thai has no spaces between words, so runs of
 * clusters stand for words, as in search: they are a matter of spelling alone.
 */
import { tokenise } from '../../text/tokenise.ts';

/** A part of a text with how much it counts; a title tells more than a paragraph. */
export interface WeightedText {
	readonly text: string;
	readonly weight: number;
}

/** Terms of a text with their weights, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Clusters in a run: long enough to be a word, short enough to be found in another sentence. */
const RUN = 3;
/** A term of more texts than this share of all says little; one text alone shares it with nobody. */
const COMMON = 0.25;
/** The weightiest terms of a text are what it is about; more of them cost time and change little. */
const MOST_TERMS = 200;
/**
 * A term is looked up in at most so many texts. Where there are thousands of texts a term of a few hundred is common
 * however small its share is, and the time for comparing grows with its square.
 */
const MOST_TEXTS = 150;

const THAI = /^[\u0E00-\u0E7F]/;

/** The terms of a text: Latin words as they are, runs of Thai clusters that nothing parts. Numbers are not what a text is about. */
export function termsOf(text: string): string[] {
	const terms: string[] = [];
	let run: string[] = [];
	let end = -1;
	for (const token of tokenise(text)) {
		const thai = THAI.test(token.text);
		if (!thai || token.start !== end) run = [];
		if (thai) {
			run.push(token.text);
			if (run.length >= RUN) terms.push(run.slice(-RUN).join(''));
		} else if (/\p{L}/u.test(token.text)) terms.push(token.text);
		end = token.end;
	}
	return terms;
}

/** How often a text has each term, by the weights of its parts. */
function counts(parts: readonly WeightedText[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const { text, weight } of parts)
		for (const term of termsOf(text)) found.set(term, (found.get(term) ?? 0) + weight);
	return found;
}

/** Terms that are rare among all texts, the weightiest of each text, scaled to length 1. */
export function vectorsOf(texts: readonly (readonly WeightedText[])[]): Vector[] {
	const counted = texts.map(counts);
	const inTexts = new Map<string, number>();
	for (const terms of counted) for (const term of terms.keys()) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
	const most = Math.max(2, Math.min(MOST_TEXTS, texts.length * COMMON));
	return counted.map((terms) => {
		const weights = [...terms]
			.flatMap(([term, count]): [string, number][] => {
				const found = inTexts.get(term) ?? 0;
				return found < 2 || found > most ? [] : [[term, (1 + Math.log(count)) * Math.log(texts.length / found)]];
			})
			.sort(([, a], [, b]) => b - a)
			.slice(0, MOST_TERMS);
		const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([term, weight]) => [term, weight / length]));
	});
}

/** Finds the texts like a text by the terms they share, so that the work grows with the texts and not with their square. */
export class TextIndex {
	readonly #vectors: readonly Vector[];
	readonly #postings = new Map<string, { texts: number[]; weights: number[] }>();

	constructor(vectors: readonly Vector[]) {
		this.#vectors = vectors;
		vectors.forEach((vector, text) => {
			for (const [term, weight] of vector) {
				const found = this.#postings.get(term) ?? { texts: [], weights: [] };
				if (found.texts.length === 0) this.#postings.set(term, found);
				found.texts.push(text);
				found.weights.push(weight);
			}
		});
	}

	/**
	 * How like every text is to one: the cosine of their angle, 0 where they share no rare term, 1 where they say the same.
	 * @returns one number a text, in the order of the texts
	 */
	likeness(text: number): Float64Array {
		const sums = new Float64Array(this.#vectors.length);
		for (const [term, own] of this.#vectors[text] ?? []) {
			const { texts, weights } = this.#postings.get(term) ?? { texts: [], weights: [] };
			texts.forEach((other, i) => (sums[other] = (sums[other] ?? 0) + own * (weights[i] ?? 0)));
		}
		return sums;
	}
}

/** The places of the `most` greatest numbers above zero, the greatest first. */
export function greatest(numbers: Float64Array, most: number): number[] {
	const above = [...numbers.keys()].filter((place) => (numbers[place] ?? 0) > 0);
	return above.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b).slice(0, most);
}
