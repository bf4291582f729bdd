/** The list of packs that make up the copy of the site: `offline/copy.json`, written by the build. */

/** A pack: files of the site in one download. */
export interface Pack {
	/** Name without folder and extension; changes with the content. */
	readonly id: string;
	/** Bytes on the wire. Packs are compressed files, so that every server sends as many. */
	readonly bytes: number;
}

/** What is kept together. */
export interface PackGroup {
	/** Bytes of its files once they are unpacked, which is about what they take on the device. */
	readonly stored: number;
	/** In the order in which they are to be fetched: what names other files comes after them. */
	readonly packs: readonly Pack[];
}

export type CopyList = Readonly<Record<string, PackGroup>>;

/** The bytes of packs together. */
export const bytesOf = (packs: readonly Pack[]) => packs.reduce((sum, { bytes }) => sum + bytes, 0);
