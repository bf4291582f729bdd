/** What a page tells the frame beyond Starlight's own frontmatter; components/Page.astro sets it. */
import { z } from 'astro/zod';
import type { CitedAs } from '../exports/citations.ts';

/** A link with a root-relative address, without the base path. */
const link = z.object({ label: z.string(), href: z.string() });

export const pageFields = z.object({
	/** One or two sentences under the title; also the page's description for search engines. */
	lead: z.string().optional(),
	/** What sort of page this is, in a word or two above the title. */
	kind: z.string().optional(),
	/** The fiscal year, Buddhist era, of the report that the page rests on. */
	year: z.number().optional(),
	/** From the front page's child down to the parent of this page. */
	crumbs: z.array(link).default([]),
	/** Whether the content needs the width that lists of headings would take, as large tables do. */
	wide: z.boolean().default(false),
	/** The front page, which has no menu beside it and a heading of its own. */
	front: z.boolean().default(false),
	/** What to say of the page when it is cited, beyond its title and address; false for a page that nobody would cite. */
	cite: z.custom<CitedAs | false>().default({}),
	/** What a school can put on its worksheet from this page: a query of /worksheet/; '' leads to an empty one. */
	sheet: z.string().optional(),
});
