/** The list of packs that make up the copy of the site: `offline/copy.json`, written by the build. */
import { REST } from './groups.ts';

/** One download: files of the site packed together, or a file as it is. */
export interface Pack {
	/** Digest of the content: of a pack before compression, which is called after it, or of a file (`fileDigest`). */
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
export interface PackGroup {
	/** Bytes of its files once they are unpacked, which is about what they take on the device. */
	readonly stored: number;
	/** In the order in which they are to be fetched: what names other files comes after them. */
	readonly packs: readonly Pack[];
	/** `fileDigest` of each style, script and font that is in a pack: pages load them one by one. */
	readonly assets?: readonly string[];
}

export type CopyList = Readonly<Record<string, PackGroup>>;

/** The bytes of packs together. */
export const bytesOf = (packs: readonly Pack[]) => packs.reduce((sum, { bytes }) => sum + bytes, 0);

const isSize = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

const isGroup = (group: Partial<PackGroup> | null) =>
	isSize(group?.stored) &&
	Array.isArray(group?.packs) &&
	group.packs.every((pack: Partial<Pack> | null) => pack?.id && isSize(pack.bytes));

/** Whether it is a list as this build writes it, and not the answer of a proxy or the list of another version. */
export const isCopyList = (value: unknown): value is CopyList =>
	REST in Object(value) && Object.values(value as CopyList).every(isGroup);
