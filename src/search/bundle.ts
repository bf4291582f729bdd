/**
 * Makes Pagefind's bundle our own: only the files that the search page loads, and fragments that hold the
 * readable record in place of the encoded words, which are of no use once they are indexed. That halves what
 * a page of results fetches. Pagefind's browser code passes a fragment's fields on as they are.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchRecord } from './records.ts';

/** A file of the bundle, its path relative to the bundle's folder. */
export interface BundleFile {
	readonly path: string;
	readonly content: Uint8Array;
}

const SIGNATURE = 'pagefind_dcd';
const NEEDED =
	/^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta|(index|fragment)\/[^/]+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind's fragment, as far as we read or write it. */
interface Fragment {
	url: string;
	content: string;
	word_count: number;
	anchors: unknown[];
}

const readFragment = ({ path, content }: BundleFile): Fragment => {
	const text = gunzipSync(content).toString('utf8');
	const fragment = text.startsWith(SIGNATURE) ? (JSON.parse(text.slice(SIGNATURE.length)) as Partial<Fragment>) : {};
	const { url, content: words, anchors } = fragment;
	if (typeof url !== 'string' || typeof words !== 'string' || !Array.isArray(anchors))
		throw new Error(
			`search index: ${path} is not written as Pagefind 1.6 writes fragments; adapt src/search/bundle.ts`,
		);
	return fragment as Fragment;
};

/** The files to write, and Pagefind's id of each record, by the record's position. */
export interface Bundle {
	readonly files: readonly BundleFile[];
	readonly ids: readonly string[];
}

/**
 * @param recordOf gives the record that was indexed under an address, with its position
 * @throws Error if fragments are not as expected, or a record has none
 */
export const rewriteBundle = (
	files: readonly BundleFile[],
	recordOf: (url: string) => { position: number; record: SearchRecord },
): Bundle => {
	const ids: string[] = [];
	const kept = files
		.filter(({ path }) => NEEDED.test(path))
		.map((file): BundleFile => {
			const id = FRAGMENT.exec(file.path)?.[1];
			if (id === undefined) return file;
			const fragment = readFragment(file);
			const { position, record } = recordOf(fragment.url);
			ids[position] = id;
			const text = JSON.stringify({ ...fragment, url: record.url, content: '', record });
			return { path: file.path, content: gzipSync(SIGNATURE + text, { level: 9 }) };
		});
	return { files: kept, ids };
};
