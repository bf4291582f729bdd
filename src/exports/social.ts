/** The pictures that stand for a page where its address is shared: one for each kind of page and each strand. */
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { CollectionName } from '../schemas/entry.ts';
import { STRANDS } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';

/** A picture in `public/social/`, made by `npm run social`. */
export interface Picture {
	/** Name of the file without `.png`. */
	name: string;
	/** The large words. */
	title: string;
	/** The letter of a strand, which is its sign. */
	letter?: string;
}

/** Size in pixels, as the networks ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** For pages that are of no kind. */
const SITE_PICTURE: Picture = { name: 'site', title: SITE.name };

const ofCollection = (collection: CollectionName): Picture => ({ name: collection, title: REGISTRY[collection].label });

const ofStrand = (letter: string, title: string): Picture => ({ name: `marco-${letter.toLowerCase()}`, title, letter });

/**
 * All pictures.
 * @param titleOf The title of a strand's page.
 */
export const allPictures = (titleOf: (letter: string) => string): Picture[] => [
	SITE_PICTURE,
	...COLLECTIONS.map(ofCollection),
	...STRANDS.map((letter) => ofStrand(letter, titleOf(letter))),
];

/**
 * The picture of a page.
 * @param section The first part of its address.
 * @param strand The strand that the page is of.
 */
export function pictureOf(section: string, strand?: { letter: string; title: string }): Picture {
	if (strand) return ofStrand(strand.letter, strand.title);
	const collection = COLLECTIONS.find((name) => name === section);
	return collection ? ofCollection(collection) : SITE_PICTURE;
}

/** The picture in words. */
export const describePicture = ({ name, title }: Picture) =>
	name === SITE_PICTURE.name ? title : `${title} · ${SITE.name}`;
