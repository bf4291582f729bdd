/** What pages and the frame around them have in common. */
import type { CslItem } from '../exports/cite/csl.ts';

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
