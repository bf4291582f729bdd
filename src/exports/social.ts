/** The pictures that stand for a page where its address is shared: one for each kind of page and each strand. */
import { existsSync } from 'node:fs';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { CollectionName } from '../schemas/entry.ts';
import { STRANDS } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';

/** A picture, made by `npm run social`. */
export interface Picture {
	/** Name of the file without `.png`. */
	name: string;
	/** The large words. */
	title: string;
	/** The letter of a strand, which is its sign. */
	letter?: string;
}

/** Where the pictures are, from the project's folder. */
export const PICTURE_FOLDER = 'public/social';

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
 * The picture of a page: that of its strand or of its kind where it is drawn, else the site's.
 * @param section The first part of its address.
 * @param strand The strand that the page is of.
 * @param isDrawn Whether there is a picture of a name.
 */
export function pictureOf(
	section: string,
	strand?: { letter: string; title: string },
	isDrawn = (name: string) => existsSync(`${PICTURE_FOLDER}/${name}.png`),
): Picture {
	const collection = COLLECTIONS.find((name) => name === section);
	const own = strand ? ofStrand(strand.letter, strand.title) : collection && ofCollection(collection);
	return own && isDrawn(own.name) ? own : SITE_PICTURE;
}

/** The picture in words. */
export const describePicture = ({ name, title }: Picture) =>
	name === SITE_PICTURE.name ? title : `${title} · ${SITE.name}`;
