/** Words as a tree of symbols, searched for those that are spelt nearly like a stretch of a query. */
import { allowance, gap, MOST, substitution, SWAPPED } from './costs.ts';
import { symbolsOf } from './symbols.ts';

/** A word near to the symbols from where it was searched up to `end`, exclusive; `cost` 0 where it is the same. */
export interface Match {
	readonly word: number;
	readonly end: number;
	readonly cost: number;
}

/** How far the lengths of a stretch and of a word near to it may differ. */
const BAND = 3;
/** A slip in the first letter is rare, and allowing any would visit the whole tree. */
const FIRST = 0.65;

class Node {
	readonly children = new Map<number, Node>();
	/** The number of the word that ends here, or -1. */
	word = -1;
	/** Symbols of the longest word from here on. */
	height = 0;
}

export class Trie {
	readonly #root = new Node();
	readonly #rows: Float64Array[] = [];

	/** @param text folded as `normalise` does; the first word of a spelling stays */
	add(text: string, word: number): void {
		const { codes } = symbolsOf(text);
		let node = this.#root;
		for (const [depth, code] of codes.entries()) {
			node.height = Math.max(node.height, codes.length - depth);
			let child = node.children.get(code);
			if (!child) node.children.set(code, (child = new Node()));
			node = child;
		}
		if (node.word < 0) node.word = word;
	}

	/** The number of the word of this spelling, or -1. */
	find(text: string): number {
		let node: Node | undefined = this.#root;
		for (const code of symbolsOf(text).codes) node = node?.children.get(code);
		return node?.word ?? -1;
	}

	/** All words that begin at `from` as they are spelt. */
	exact(codes: readonly number[], from: number): Match[] {
		const matches: Match[] = [];
		let node: Node | undefined = this.#root;
		for (let at = from; at < codes.length; at++) {
			node = node.children.get(codes[at] ?? 0);
			if (!node) break;
			if (node.word >= 0) matches.push({ word: node.word, end: at + 1, cost: 0 });
		}
		return matches;
	}

	/** All words near to a stretch that begins at `from`, those spelt so left out; a word may come with several ends. */
	near(codes: readonly number[], from: number): Match[] {
		const matches: Match[] = [];
		const row = this.#row(0);
		row[0] = 0;
		for (let k = 1; k <= BAND; k++)
			row[k] =
				(row[k - 1] ?? 0) + (from + k <= codes.length ? gap(codes[from + k - 1] ?? 0, codes[from + k - 2] ?? 0) : MOST);
		const path: number[] = [];
		this.#walk(this.#root, codes, from, path, matches);
		return matches;
	}

	#row(depth: number): Float64Array {
		return (this.#rows[depth] ??= new Float64Array(96));
	}

	/**
	 * One row of the table of edit distances for each symbol of a path in the tree; a branch ends where nothing in
	 * the row is cheap enough. Column k stands for the first k symbols of the stretch.
	 */
	#walk(node: Node, codes: readonly number[], from: number, path: number[], matches: Match[]): void {
		const depth = path.length + 1;
		const above = this.#row(depth - 1);
		const before = path.at(-1) ?? 0;
		const last = Math.min(depth + BAND, codes.length - from);
		const first = Math.max(0, depth - BAND);
		if (last < first) return;
		const row = this.#row(depth);
		for (const [code, child] of node.children) {
			const missing = gap(code, before);
			const allowed = depth === 1 ? FIRST : allowance(depth - 1 + node.height);
			let least = MOST * 2;
			for (let k = first; k <= last; k++) {
				// Columns outside of the band of the row above were never written.
				let cost = k <= depth - 1 + BAND && k >= depth - 1 - BAND ? (above[k] ?? MOST) + missing : MOST * 2;
				if (k > 0) {
					const typed = codes[from + k - 1] ?? 0;
					const previous = codes[from + k - 2] ?? 0;
					if (k - 1 >= depth - 1 - BAND) cost = Math.min(cost, (above[k - 1] ?? MOST) + substitution(code, typed));
					if (k > first) cost = Math.min(cost, (row[k - 1] ?? MOST) + gap(typed, k > 1 ? previous : 0));
					if (k > 1 && depth > 1 && typed === before && previous === code && typed !== code)
						cost = Math.min(cost, (this.#row(depth - 2)[k - 2] ?? MOST) + SWAPPED);
				}
				row[k] = cost;
				if (cost < least) least = cost;
			}
			if (least > allowed) continue;
			if (child.word >= 0) {
				const most = allowance(depth);
				for (let k = Math.max(1, first); k <= last; k++) {
					const cost = row[k] ?? MOST;
					if (cost > 0 && cost <= most) matches.push({ word: child.word, end: from + k, cost });
				}
			}
			if (child.children.size) {
				path.push(code);
				this.#walk(child, codes, from, path, matches);
				path.pop();
			}
		}
	}
}
