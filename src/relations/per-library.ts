/** Keeps what is derived from the whole content. */
import type { Library } from '../schemas/library.ts';

/**
 * Derives something once for a library: a page that derived it anew would make the build's time grow with the square of
 * the content. While somebody edits, each change makes another library, and what belongs to the old one goes with it.
 */
export function perLibrary<T>(derive: (library: Library) => T): (library: Library) => T {
	const known = new WeakMap<Library, { readonly value: T }>();
	return (library) => {
		const found = known.get(library) ?? { value: derive(library) };
		known.set(library, found);
		return found.value;
	};
}
