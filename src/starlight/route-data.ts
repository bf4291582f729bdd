/** Completes what Starlight knows of a page, before it is shown: head, table of contents, and the section in the sidebar. */
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from '../href.ts';
import { headOf } from './head/index.ts';

type Sidebar = StarlightRouteData['sidebar'];
type SidebarLink = Extract<Sidebar[number], { type: 'link' }>;

/** The links of a sidebar, in its groups or outside of them. */
const linksOf = (entries: Sidebar): SidebarLink[] =>
	entries.flatMap((item) => (item.type === 'link' ? [item] : linksOf(item.entries)));

/** Marks the section that holds the page: Starlight marks the page alone. */
function markSection({ sidebar, entry }: StarlightRouteData, path: string): void {
	const links = linksOf(sidebar);
	const [parent] = entry.data.crumbs;
	const section = links.find((link) => path.startsWith(link.href))?.href ?? (parent && href(parent.href));
	for (const link of links)
		if (link.href === section && !link.isCurrent) link.attrs = { ...link.attrs, 'aria-current': 'true' };
}

/** The sections of a page, without the page itself, which Starlight puts first; none where there is no choice. */
function contentsOf({ toc }: StarlightRouteData): StarlightRouteData['toc'] {
	const items = toc?.items.slice(1) ?? [];
	return toc && items.length > 1 ? { ...toc, items } : undefined;
}

export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const route = locals.starlightRoute;
	markSection(route, url.pathname);
	route.toc = contentsOf(route);
	route.head = await headOf(route, url.pathname);
});
