/** The list of packs that make up the copy of the site: `offline/copy.json`, written by the build. */

/** One download: files of the site packed together, or a file as it is. */
export interface Pack {
	/** Changes with the content; a pack's file is called after it. */
	readonly id: string;
	/** Bytes on the wire: those of a pack, which is compressed already, or of the file with brotli. */
	readonly bytes: number;
	/**
	 * For a file as it is, its path. Of groups with few files, the browser has fetched most already when they are used,
	 * and takes them from its own cache.
	 */
	readonly path?: string;
}

/** What is kept together. */
interface PackGroup {
	/** Bytes of its files once they are unpacked, which is about what they take on the device. */
	readonly stored: number;
	/** In the order in which they are to be fetched: what names other files comes after them. */
	readonly packs: readonly Pack[];
}

export type CopyList = Readonly<Record<string, PackGroup>>;

/** The bytes of packs together. */
export const bytesOf = (packs: readonly Pack[]) => packs.reduce((sum, { bytes }) => sum + bytes, 0);
