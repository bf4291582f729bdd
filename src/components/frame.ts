/** What a page tells the frame around it: header, breadcrumbs, list of headings, previous and next. */
import type { CitedItem } from '../exports/citations.ts';
import type { Link } from '../schemas/page.ts';
import type { Section } from '../text/sections.ts';

/**
 * What a page says about itself, in `Astro.locals.frame`.
 * @public Used by `src/env.d.ts` as the type `import('…').Frame`, which knip does not follow.
 */
export interface Frame {
	title: string;
	/** One or two sentences on the page. */
	description: string;
	/** From the front page's child down to the parent of this page. */
	crumbs: readonly Link[];
	/** Listed from two on. */
	sections: readonly Section[];
	prev: Link | undefined;
	next: Link | undefined;
	/** Whether the content needs the width that lists of headings would take, as large tables do. */
	wide: boolean;
	/** The front page, which has no menu beside it. */
	front: boolean;
	/** The page as a work to cite, then its parts that can be cited by themselves; none where there is nothing to cite. */
	citations: readonly CitedItem[];
	/** What a school can put on its worksheet from this page: a query of /worksheet/, such as `case=bankhai-pbl`; '' leads to an empty one. */
	sheet: string | undefined;
}
