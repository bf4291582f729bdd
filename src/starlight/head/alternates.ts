import type { Entry } from '../../schemas/entry.ts';
import { href } from '../../href.ts';
import { FILES } from '../../exports/machine-files.ts';
import { SITE } from '../../site.ts';
import type { HeadTag } from './index.ts';

const link = (attrs: NonNullable<HeadTag['attrs']>): HeadTag => ({ tag: 'link', attrs });

/**
 * The same content in other forms. An entry names its Markdown twin; feed and search are named where programs look for
 * them, for every page would pay for what one visit tells.
 * @param page Root-relative address without the base path.
 */
export function alternates(page: string, item: Entry | undefined): HeadTag[] {
	if (item) return [link({ rel: 'alternate', type: 'text/markdown', href: 'index.md' })];
	if (!['/', '/search/', '/reuse/'].includes(page)) return [];
	return [
		link({ rel: 'alternate', type: 'application/rss+xml', title: SITE.name, href: href(FILES.feed.address) }),
		link({
			rel: 'search',
			type: 'application/opensearchdescription+xml',
			title: SITE.searchName,
			href: href(FILES.openSearch.address),
		}),
	];
}
