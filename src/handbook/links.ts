/** Where links lead in the book: to a place in it, or else to an address on the web; and on which page a place is. */
import type { Ref } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Link } from '../schemas/page.ts';
import { markup, type Markup } from './markup.ts';

/** What links are resolved against. */
export interface Places {
	/** Address of the site's front page. */
	readonly address: string;
	/** Ids in the book by the full address of the page that is printed there. */
	readonly ids: ReadonlyMap<string, string>;
}

/** The id in the book of what stands on a page: `/cases/rayong-one/` is `cases-rayong-one`. */
export const idOf = (page: string) => page.replace(/^\/|\/$/g, '').replaceAll('/', '-');

/** The full address of a link of the model, whose own is root-relative without the base path, or full already. */
const fullAddress = (href: string, { address }: Places) => new URL(href.replace(/^\//, ''), address);

/** Places of which these entries are in the book. */
export function placesOf(address: string, library: Library, printed: readonly Ref[]): Places {
	const places = { address, ids: new Map<string, string>() };
	for (const item of printed) {
		const page = library.addressOf(item);
		places.ids.set(fullAddress(page, places).href, idOf(page));
	}
	return places;
}

/** Stands for the number of the page on which an id is; `fillPages` puts it in. */
export const pageOf = (id: string, kind: 'page' | 'at' = 'page') =>
	markup`<span class="${kind}" data-page="${id}"></span>`;

/** The ids whose pages a document wants to tell. */
export const wantedPages = (html: string) =>
	new Set([...html.matchAll(/ data-page="([^"]+)"/g)].map(([, id = '']) => id));

/** A number as wide as most are, until the real ones are known. */
const UNKNOWN = 88;

/**
 * Puts page numbers where `pageOf` left room.
 * @param pages numbers by id; those of the first pass are unknown
 */
export const fillPages = (html: string, pages: ReadonlyMap<string, number>) =>
	html.replace(/<span class="(page|at)" data-page="([^"]+)"><\/span>/g, (_all, kind: string, id: string) => {
		const page = pages.get(id) ?? UNKNOWN;
		return `<span class="${kind}">${kind === 'at' ? ` (หน้า\u00A0${page})` : page}</span>`;
	});

/**
 * Where a full address leads.
 * @param own id of the part in which the link stands
 * @returns the address in the document, and the id of another part of the book that it leads to
 */
export function targetOf(url: URL, own: string, { ids }: Places): { href: string; other?: string } {
	const id = ids.get(url.origin + url.pathname);
	if (!id) return { href: url.href };
	if (id !== own) return { href: `#${id}`, other: id };
	const fragment = decodeURIComponent(url.hash.slice(1));
	return { href: `#${fragment ? `${id}--${fragment}` : id}` };
}

/** The part of the book in which something stands. */
export interface Standpoint {
	readonly places: Places;
	/** Id of the part; what has an id in it begins with it. */
	readonly id: string;
}

/**
 * A link of the model around some content.
 * @param content What it shows; its label unless told.
 */
export function linkTo(
	{ href, label }: Pick<Link, 'href' | 'label'>,
	{ places, id }: Standpoint,
	content: Markup | string = label,
): Markup {
	return markup`<a href="${targetOf(fullAddress(href, places), id, places).href}">${content}</a>`;
}

/** A link in running text: where it leads to another part of the book, it says on which page that is. */
export function linkInText(link: Pick<Link, 'href' | 'label'>, { places, id }: Standpoint): Markup {
	const { other } = targetOf(fullAddress(link.href, places), id, places);
	return markup`${linkTo(link, { places, id })}${other ? pageOf(other, 'at') : ''}`;
}
