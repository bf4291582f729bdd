import type { CollectionName } from './base.ts';

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
