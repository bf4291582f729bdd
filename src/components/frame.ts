/** What a page tells the frame around it: header, breadcrumbs, list of headings, previous and next. */
import type { Section } from '../lib/sections.ts';

/** A link with a root-relative address, without the base path. */
export interface Link {
	label: string;
	href: string;
}

export interface Frame {
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
}
