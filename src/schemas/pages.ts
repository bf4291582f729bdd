/**
 * Pages of prose about the site itself: `content/pages/about.mdx` is the page /about/. They state no facts from the
 * documents, so they are no collection of knowledge: no record, no export, no citation of lines.
 */
import { z } from 'astro/zod';
import { lead, title } from './fields.ts';

/** Pages that the site links to and cannot do without. */
export const NEEDED_PAGES = ['about', 'accessibility', 'contribute', 'offline', 'privacy'] as const;

export const pages = () =>
	z.strictObject({
		title: title().describe('ชื่อหน้า'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค อยู่ใต้ชื่อหน้าและในผลของเว็บค้นหา'),
	});

/** What `<Value of="…"/>` prints: computed from the content or set in src/site.ts. */
const VALUES = [
	'publisher',
	'contact',
	'repository',
	'other-sites',
	'newest-year',
	'documents',
	'licence',
	'code-licence',
	'stated',
	'stated-meaning',
	'editorial',
	'editorial-meaning',
] as const;
export type Value = (typeof VALUES)[number];

/** What `<When has="…">` asks: whether src/site.ts names it. `channel` is a contact or a repository. */
const CONDITIONS = ['publisher', 'contact', 'repository', 'channel', 'other-sites'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The values that an attribute takes; undefined where it takes any text. */
type Attributes = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * The tags that these pages may use, each with its attributes, of which it has exactly one. A tag is the component of its
 * name in src/components/prose/.
 */
export const PAGE_TAGS: Readonly<Record<string, Attributes>> = {
	Value: { of: VALUES },
	When: { has: CONDITIONS, lacks: CONDITIONS },
	Terms: {},
	Term: { name: undefined },
	EvidenceLabels: {},
	Reviewed: {},
	OfflineCopy: {},
	OfflineVisited: {},
	OfflineAlways: {},
};
