/** Pages and documents as works to cite. */
import { citedDocument, citedPage, type CslItem, type CslType } from './cite/csl.ts';
import { SITE } from '../site.ts';
import type { Entry } from '../schemas/entry.ts';
import { href } from '../href.ts';

/** Something to cite, with its root-relative address, which has `#part` where a part of a page is meant. */
export interface CitedItem {
	item: CslItem;
	address: string;
}

/** What a page says of itself when it is cited. */
export interface CitedAs {
	/** Title in citations, where the page's own does not say enough. */
	title?: string;
	type?: CslType;
	/** What the page rests on, with its place. */
	note?: string | undefined;
	/** Parts with an id of their own that can be cited by themselves. */
	parts?: readonly { id: string; title: string }[];
}

/**
 * The citations that a page shows: its own, then those of its parts.
 * @param path Path of the page with the base path.
 */
export function citationsOf(
	{ parts = [], note, ...page }: CitedAs & { title: string },
	path: string,
	site: URL | undefined,
): CitedItem[] {
	const address = path.slice(href('/').length - 1);
	return [{ id: '', ...page }, ...parts].map(({ id, ...part }) => {
		const fragment = id && `#${id}`;
		const item = citedPage(SITE, {
			...part,
			note,
			address: address + fragment,
			url: new URL(path + fragment, site).href,
		});
		return { item, address: address + fragment };
	});
}

/** A source document as a work to cite, and where its files are: beside those of the page about it. */
export const documentCitation = ({ id, data }: Entry<'sources'>): CitedItem => ({
	item: citedDocument(SITE, { id, ...data }) satisfies CslItem,
	address: `/sources/${id}/#document`,
});
