/** Phrases of tokens as a tree, to find all that occur in a row of tokens in one pass. */
import { tokenise, type Token } from '../../text/tokenise.ts';

class Node {
	readonly children = new Map<string, Node>();
	/** Numbers of the phrases that end here. */
	readonly phrases: number[] = [];
}

/** A phrase that was found: tokens `from` to `end`, exclusive. */
export interface PhraseMatch {
	readonly from: number;
	readonly end: number;
	readonly phrases: readonly number[];
}

export class PhraseTrie {
	readonly #root = new Node();

	/** @param text cut by `tokenise`, so that dots, spaces and case make no difference; without tokens it is ignored */
	add(text: string, phrase: number): void {
		const tokens = tokenise(text);
		if (tokens.length === 0) return;
		let node = this.#root;
		for (const token of tokens) {
			let child = node.children.get(token.text);
			if (!child) node.children.set(token.text, (child = new Node()));
			node = child;
		}
		if (!node.phrases.includes(phrase)) node.phrases.push(phrase);
	}

	/** All phrases wherever they begin, overlapping ones, too; in order of their beginning, the shorter first. */
	findAll(tokens: readonly Token[]): PhraseMatch[] {
		const matches: PhraseMatch[] = [];
		for (let from = 0; from < tokens.length; from++) {
			let node: Node | undefined = this.#root;
			for (let at = from; at < tokens.length; at++) {
				node = node.children.get(tokens[at]?.text ?? '');
				if (!node) break;
				if (node.phrases.length) matches.push({ from, end: at + 1, phrases: node.phrases });
			}
		}
		return matches;
	}
}
