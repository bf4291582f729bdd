/** What an entry of `content/` is: as its file gives it, and as its schema has checked it. */

/**
 * The checked frontmatter of each collection, by the collection's name. Every file of `src/collections/` adds its own
 * (`declare module`), so that no list of collections is kept beside them.
 */
export interface Collections {}

export type CollectionName = keyof Collections;

/** A checked entry of one collection; of several, a union that `collection` tells apart. */
export type Entry<C extends CollectionName = CollectionName> = {
	[K in C]: {
		readonly collection: K;
		/** Path inside the collection's folder without `.mdx`, such as `2566/2.4/esao1`. */
		readonly id: string;
		readonly data: Collections[K];
		/** Markdown below the frontmatter; '' where there is none. */
		readonly body: string;
	};
}[C];

/** Names an entry of any collection. */
export interface Ref {
	readonly collection: CollectionName;
	readonly id: string;
}

/** The key of an entry among those of all collections, as references and exports write it: `schools/ban-khai`. */
export const keyOf = ({ collection, id }: Ref) => `${collection}/${id}`;

/** The collection and id of a key. The content check has found both to exist. */
export function parseKey(key: string): Ref {
	const [collection = '', ...rest] = key.split('/');
	return { collection: collection as CollectionName, id: rest.join('/') };
}

/** One MDX file of `content/`, as read from disk and not yet checked. */
export interface RawFile {
	/** Undefined for a page of prose (`content/pages/`), which is no entry of a collection. */
	collection?: CollectionName | undefined;
	/** Path inside the file's folder without `.mdx`, such as `2566/2.4/esao1`. */
	id: string;
	/** Path from the project's root, for messages. */
	file: string;
	/** Frontmatter as YAML gives it; undefined where it could not be read. */
	data: Record<string, unknown> | undefined;
	/** Text after the frontmatter. */
	body: string;
	/** Line of the file on which the body begins, counted from 1. */
	firstLine: number;
}

/** A file that is an entry of a collection. */
export interface RawEntry extends RawFile {
	collection: CollectionName;
}

/** Something wrong in the content, in the words an editor needs to mend it. */
export interface Fault {
	/** Path from the project's root. */
	file: string;
	/** Field as a path, such as `problems[0].themes`; empty for the file as a whole. */
	field: string;
	/** What stands there now. */
	found: string;
	/** What should stand there, and how to get it right. */
	expected: string;
}

/**
 * Answers that a schema needs about the rest of the content. Astro only logs a broken reference, so the content check
 * passes the real answers; inside Astro, which runs after it, `trusting` accepts everything.
 */
export interface ContentIndex {
	/** Whether `content/<collection>/<id>.mdx` exists. */
	has(collection: CollectionName, id: string): boolean;
	/** The names of all collections; undefined where any name is taken. */
	readonly collections: readonly CollectionName[] | undefined;
	/** The number of lines of a source document, or undefined where it is unknown. */
	linesOf(document: string): number | undefined;
}

export const trusting: ContentIndex = {
	has: () => true,
	collections: undefined,
	linesOf: () => undefined,
};
