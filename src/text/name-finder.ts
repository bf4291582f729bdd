/** Finds many names in a text at once: its time grows with the text, and hardly with the number of names. */
import { foldSpaces, isTold, standsAlone } from './names.ts';

/** A place in the tree of names: the next letters, and what is called by the letters up to here. */
interface Branch<T> {
	next: Map<string, Branch<T>>;
	called: { name: string; what: T }[];
}

const branch = <T>(): Branch<T> => ({ next: new Map(), called: [] });

/** Names of things, with the same rules as `namePattern` on what is found of them. */
export class NameFinder<T> {
	readonly #root = branch<T>();

	/** @param named Things with the names by which texts may call them; those too short to be told are left out. */
	constructor(named: Iterable<readonly [what: T, names: readonly string[]]>) {
		for (const [what, names] of named)
			for (const name of names.map((raw) => foldSpaces(raw).trim()).filter(isTold)) {
				let at = this.#root;
				for (const letter of name) {
					const next = at.next.get(letter) ?? branch<T>();
					at.next.set(letter, next);
					at = next;
				}
				at.called.push({ name, what });
			}
	}

	/** The things that a text calls by name. @param text Folded by `foldSpaces`. */
	in(text: string): Set<T> {
		const found = new Set<T>();
		for (let start = 0; start < text.length; start++) {
			let at = this.#root.next.get(String.fromCodePoint(text.codePointAt(start) ?? 0));
			for (let end = start; at;) {
				end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
				for (const { name, what } of at.called) if (standsAlone(name, text, start)) found.add(what);
				at = end < text.length ? at.next.get(String.fromCodePoint(text.codePointAt(end) ?? 0)) : undefined;
			}
		}
		return found;
	}
}
