/**
 * A pack's form before compression: a line of JSON that names the files, then their contents one after another.
 * Pages differ little from each other, so that in packs they weigh less than half of what they do one by one.
 */

/** A file of the site. */
export interface PackedFile {
	/** Relative to the base path, as in an address: pages end with a slash. */
	readonly path: string;
	/** `Content-Type`. */
	readonly type: string;
	readonly content: Uint8Array<ArrayBuffer>;
}

type Entry = readonly [path: string, type: string, length: number];

export function layOut(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
	const entries = files.map(({ path, type, content }): Entry => [path, type, content.length]);
	const head = new TextEncoder().encode(`${JSON.stringify(entries)}\n`);
	const pack = new Uint8Array(files.reduce((sum, { content }) => sum + content.length, head.length));
	pack.set(head);
	let at = head.length;
	for (const { content } of files) {
		pack.set(content, at);
		at += content.length;
	}
	return pack;
}

/** @throws Error if the pack is cut off */
export function takeApart(pack: Uint8Array<ArrayBuffer>): PackedFile[] {
	const end = pack.indexOf(10);
	const entries = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as Entry[];
	let at = end + 1;
	const files = entries.map(([path, type, length]) => ({ path, type, content: pack.subarray(at, (at += length)) }));
	if (at !== pack.length) throw new Error(`a pack of ${pack.length} bytes should have ${at}`);
	return files;
}
