/** The pages that were visited and are kept, in the page about reading offline: loaded where copies can be kept. */
import { element } from '../../dom/dom.ts';
import { visitedCache } from './device.ts';
import type { Parts } from './parts.ts';
import type { State } from './state.ts';

/** A page that was visited. */
interface VisitedPage {
	readonly url: string;
	readonly title: string;
}

const policy = window.trustedTypes?.createPolicy('kept-pages', { createHTML: (html) => html });

/** Reads a page as a document that nobody sees: no script of it runs. */
const read = (html: string) => new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');

/** Pages that were visited, the last one first. */
async function visitedPages(cache: Cache): Promise<VisitedPage[]> {
	const pages = [...(await cache.keys())].reverse().map(async ({ url }) => {
		const html = (await (await cache.match(url))?.text()) ?? '';
		const title = read(html).querySelector('main h1')?.textContent?.trim();
		return { url, title: title || decodeURI(new URL(url).pathname) };
	});
	return Promise.all(pages);
}

/** Above the list. */
const EVERYTHING = 'อ่านได้ทุกหน้า เพราะเก็บทั้งคลังไว้แล้ว';

/** Lists those that are not on the page's own list. */
export async function listVisited(to: Parts, { kind }: State) {
	const always = new Set(Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-offline-always] a'), String));
	const cache = await visitedCache();
	const kept = cache ? await visitedPages(cache) : [];
	const pages = kept.filter(({ url }) => !always.has(url) && url !== location.href);
	const hasAll = kind === 'whole' || kind === 'older';
	const links = pages.map(({ url, title }) => element('li', {}, element('a', { href: url }, title)));
	to.hint.hidden = hasAll || links.length > 0;
	to.visited.replaceChildren(hasAll ? EVERYTHING : '', element('ul', { class: 'offline-pages' }, ...links));
	to.forget.hidden = !links.length;
}
