/** The file that the filters read: every item of a kind, with all that is shown of it. */

export interface NarrowLink {
	/** Path with the base path. */
	readonly url: string;
	readonly label: string;
}

export interface NarrowItem {
	readonly text: string;
	readonly solution?: string | undefined;
	/** The cases that answer a problem; absent for what is no problem. */
	readonly answers?: readonly NarrowLink[] | undefined;
	/** Where to look on, for a problem that no case answers. */
	readonly more?: NarrowLink | undefined;
	/** Where it stands in its report. */
	readonly place: NarrowLink;
	/** Themes and levels, in words. */
	readonly tags: readonly string[];
	/** By the facets' names. */
	readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface NarrowFile {
	readonly items: readonly NarrowItem[];
}
