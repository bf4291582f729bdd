/** Keeps what is derived from the whole content. */

/**
 * Derives something once for all pages of a build; a page that derived it anew would make the build's time grow with the
 * square of the content. While somebody edits, the content changes under the pages, so it is derived anew each time.
 */
export function once<T>(derive: () => Promise<T>): () => Promise<T> {
	let known: Promise<T> | undefined;
	return () => (import.meta.env.DEV ? derive() : (known ??= derive()));
}
