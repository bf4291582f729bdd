/** The head of a page: what Starlight says that somebody reads, and what it cannot know. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import looped from '../../assets/fonts/rayong-looped-400.woff2?url';
import plain from '../../assets/fonts/rayong-plain-600.woff2?url';
import { THEME_SCRIPT } from '../../dom/theme.ts';
import { contentSecurityPolicy } from '../../headers/csp.ts';
import { pageOf } from '../../href.ts';
import { entryOfPage } from '../../library.ts';
import { SITE } from '../../site.ts';
import { escapeHtml } from '../../text/typeset/html.ts';
import { alternates } from './alternates.ts';
import { socialPicture } from './social.ts';
import { structuredData } from './structured-data.ts';

type Head = StarlightRouteData['head'];
export type HeadTag = Head[number];

/**
 * Tags of Starlight's that say nothing to readers or machines here, or what another says: the canonical link is the
 * address, `lang` the language, a site the usual type, robots.txt names the sitemap, the picture the size of the card.
 */
const LEFT_OUT = new Set(['generator', 'twitter:card', 'og:url', 'og:type', 'og:locale', 'sitemap']);
const nameOf = ({ attrs }: HeadTag) => String(attrs?.['name'] ?? attrs?.['property'] ?? attrs?.['rel']);

const DESCRIPTIONS = new Set(['description', 'og:description']);

/** A tag of Starlight's as ours. A title is an entry's own words: put in as HTML, they could end it and go on as anything. */
function adapted(tag: HeadTag, description: string): HeadTag {
	if (tag.tag === 'title') return { ...tag, content: escapeHtml(tag.content ?? '') };
	return DESCRIPTIONS.has(nameOf(tag)) ? { ...tag, attrs: { ...tag.attrs, content: description } } : tag;
}

const POLICY: HeadTag = {
	tag: 'meta',
	attrs: { 'http-equiv': 'content-security-policy', content: contentSecurityPolicy([THEME_SCRIPT]) },
};

const font = (address: string): HeadTag => ({
	tag: 'link',
	attrs: { rel: 'preload', href: address, as: 'font', type: 'font/woff2', crossorigin: '' },
});

/** @param path Path of the page with the base path. */
export async function headOf(route: StarlightRouteData, path: string): Promise<Head> {
	const page = pageOf(path);
	const item = await entryOfPage(page);
	const { title, crumbs, lead: description = SITE.description } = route.entry.data;
	const isCharset = ({ attrs }: HeadTag) => attrs?.['charset'] !== undefined;
	const kept = route.head.filter((tag) => !LEFT_OUT.has(nameOf(tag)));
	return [
		...kept.filter(isCharset),
		// Before anything that could load.
		POLICY,
		...kept.filter((tag) => !isCharset(tag)).map((tag) => adapted(tag, description)),
		...socialPicture(page, item),
		...alternates(page, item),
		...(await structuredData({ page, item, title, description, crumbs })),
		font(looped),
		font(plain),
		{ tag: 'meta', attrs: { name: 'theme-color', content: '#0b4a5e' } },
	];
}
