/**
 * Digests by which build, worker and page know a file again: a page of a proxy, a cut file or an older one in its place
 * has another.
 */

/** The first 64 bits of SHA-256, as 16 hexadecimal digits: enough against accidents in a list of some hundred files. */
export async function digestOf(content: BufferSource): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content), 0, 8);
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The digest of a file as one of a group. With group and path: groups share files, and two files may hold the same.
 * @param path relative to the base path, as in an address
 */
export async function fileDigest(group: string, path: string, content: Uint8Array): Promise<string> {
	return digestOf(await new Blob([`${group}\0${path}\0`, content as BlobPart]).arrayBuffer());
}
