/** What a page tells the frame around it: header, breadcrumbs, list of headings, previous and next. */
import type { CslItem } from '../exports/cite/csl.ts';
import type { Section } from '../text/sections.ts';

/** A link with a root-relative address, without the base path. */
export interface Link {
	label: string;
	href: string;
}

/** Something to cite, with its root-relative address, which has `#part` where a part of a page is meant. */
export interface CitedItem {
	item: CslItem;
	address: string;
}

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
