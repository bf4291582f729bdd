/** The list of packs that make up the copy of the site: `offline/copy.json`, written by the build. */
import { fileDigest } from './digest.ts';
import { REST } from './groups.ts';
import { ASSETS } from './references.ts';

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isSize = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

const isDigest = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

const isPack = (value: unknown) =>
	isObject(value) &&
	isDigest(value['id']) &&
	isSize(value['bytes']) &&
	(value['path'] === undefined || typeof value['path'] === 'string');

const isGroup = (value: unknown) =>
	isObject(value) &&
	isSize(value['stored']) &&
	Array.isArray(value['packs']) &&
	value['packs'].every(isPack) &&
	(value['assets'] === undefined || (Array.isArray(value['assets']) && value['assets'].every(isDigest)));

/** Whether it is a list as this build writes it, and not the answer of a proxy or the list of another version. */
export const isCopyList = (value: unknown): value is CopyList =>
	isObject(value) && REST in value && Object.values(value).every(isGroup);

/** Whether a list has a digest for a path. */
export const isListed = (list: CopyList, path: string) =>
	path.startsWith(ASSETS) || Object.values(list).some(({ packs }) => packs.some((pack) => pack.path === path));

/** Whether a file is one of a list, by its content. */
export async function isOnList(list: CopyList, path: string, content: Uint8Array): Promise<boolean> {
	for (const [group, { packs, assets = [] }] of Object.entries(list)) {
		const digest = await fileDigest(group, path, content);
		if (assets.includes(digest) || packs.some(({ id }) => id === digest)) return true;
	}
	return false;
}
