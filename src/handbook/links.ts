/** Where the links of a page lead in the book: to a place in it, or else to the page's address on the web. */
import type { HTMLElement } from 'node-html-parser';

/** What links are resolved against. */
export interface Places {
	/** Address of the site's front page. */
	address: string;
	/** Ids in the book by the path of the page that is printed there, base path included. */
	ids: ReadonlyMap<string, string>;
}

/** The id of a page's part in the book: `/kb/cases/rayong-one/` under the base `/kb/` is `cases-rayong-one`. */
export const idOf = (url: string, base: string) => url.slice(base.length).replace(/\/$/, '').replaceAll('/', '-');

/** Stands for the number of the page on which an id is; `fillPages` puts it in. */
export const pageOf = (id: string, kind: 'page' | 'at' = 'page') => `<span class="${kind}" data-page="${id}"></span>`;

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
 * Turns the links of a part, in place, to where they lead in the book.
 * @param own path of the page that the part was taken from
 * @param tellsPage whether links to other parts say on which page those are
 */
export function turnLinks(element: HTMLElement, own: string, { address, ids }: Places, tellsPage: boolean) {
	for (const link of element.querySelectorAll('a[href]')) {
		const url = new URL(link.getAttribute('href') ?? '', new URL(own, address));
		const id = url.origin === new URL(address).origin ? ids.get(url.pathname) : undefined;
		if (!id) {
			link.setAttribute('href', url.href);
			continue;
		}
		const isOwn = url.pathname === own;
		const fragment = decodeURIComponent(url.hash.slice(1));
		const inside = isOwn && fragment ? `${id}--${fragment}` : id;
		link.setAttribute('href', `#${inside}`);
		if (tellsPage && !isOwn && !link.closest('h1, h2, h3, .marco-tiles'))
			link.insertAdjacentHTML('afterend', pageOf(id, 'at'));
	}
}
