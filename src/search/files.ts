/** The files of the index: their names, and the first one, which tells which kind of index a site has. */
import type { DirectoryFile } from './directory.ts';
import type { IndexFacts } from './facets.ts';
import type { NamedValue } from './mentions.ts';
import type { PagefindPages } from './pagefind-index.ts';
import type { TitleColumns } from './text-files.ts';

/** Folder of the index in the built site. */
export const INDEX_FOLDER = 'search-index';

/** The only file whose name stays from build to build. Text, so that servers compress it. */
export const FIRST_FILE = 'first.txt';

/**
 * The version of what the files hold, to be raised with each change that older code, or that of another site, would
 * read wrongly: the shapes, how text is squeezed or cut, and Pagefind's own format.
 */
export const FORMAT = 2;

/** @throws Error for files of another version */
export const checkFormat = (version: unknown): void => {
	if (version !== FORMAT)
		throw new Error(`the search index is of version ${String(version)}, and this page reads version ${FORMAT}`);
};

/** A part of the text: its file, and the number of its first page. */
export interface TextPart {
	readonly file: string;
	readonly first: number;
}

/** What the first file holds (as `encodeJson` writes it). */
export interface FirstFile {
	/** FORMAT of the code that wrote it. */
	readonly version: number;
	readonly facts: IndexFacts;
	readonly directory: DirectoryFile;
	readonly named: readonly NamedValue[];
	/** File of the lexicon of the forgiving layer. */
	readonly lexicon: string;
	/** For a site whose text is scanned. */
	readonly text?: { readonly columns: TitleColumns; readonly parts: readonly TextPart[] };
	/** For a larger one. */
	readonly pagefind?: PagefindPages;
}
