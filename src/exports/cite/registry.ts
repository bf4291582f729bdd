/**
 * The citations that pages have shown, for the integration that writes their files. What a page prints and what its
 * files hold are the same item, and a new page needs no list of pages to be entered in. Pages and integration are
 * separate modules of one process, hence the global.
 */
import type { CslItem } from './csl.ts';

const NAME = Symbol.for('rayong.citations');
const shared = globalThis as { [NAME]?: Map<string, CslItem> };

/** Items by the path of their files, without ending. */
export const citations: Map<string, CslItem> = (shared[NAME] ??= new Map());

/**
 * Enters what a page shows.
 * @throws Error where another page has shown something else under the same path.
 */
export function recordCitation(path: string, item: CslItem): void {
	const known = citations.get(path);
	if (known && !import.meta.env?.DEV && JSON.stringify(known) !== JSON.stringify(item))
		throw new Error(`Two citations want cite/${path}: “${known.title}” and “${item.title}”. Give one another address.`);
	citations.set(path, item);
}
