/** The index of a site too large to be scanned: Pagefind's shards over encoded tokens, read with Pagefind's code. */
import { encode, tokenise } from './analysis.ts';
import { sums, type Directory } from './directory.ts';
import { once, remember } from '../text/remember.ts';
import type { SearchRecord } from './records.ts';
import type { Postings, SearchIndex } from './search-index.ts';

/** What the first file says of pages for Pagefind. */
export interface PagefindPages {
	/** Pagefind's ids of the pages. */
	readonly ids: readonly string[];
	/** For each page the lengths of its fields in words, in the order of FIELDS. */
	readonly lengths: readonly (readonly number[])[];
}

/** One page that Pagefind found. */
interface Hit {
	readonly id: string;
	/** Places of the words of the first occurrence of a phrase, in words from the page's beginning. */
	readonly words: readonly number[];
	/** Fetches the page's fragment, into which `bundle.ts` has put the record. */
	readonly data: () => Promise<{ readonly record: SearchRecord }>;
}

/** What we use of `pagefind.js`. */
export interface Pagefind {
	readonly options: (options: { basePath: string }) => Promise<void>;
	readonly init: () => Promise<void>;
	/** A term in quotation marks is a phrase; null finds every page. */
	readonly search: (term: string | null, options?: SearchOptions) => Promise<{ readonly results: readonly Hit[] }>;
	/** One more Pagefind, beside the one that the functions of the module use. */
	readonly createInstance: (options: { basePath: string }) => PagefindInstance;
}

/** Values of filters, all of which a page must have. */
type Filters = Readonly<Record<string, string>>;

interface SearchOptions {
	readonly filters: Filters;
}

interface PagefindInstance extends Pick<Pagefind, 'init' | 'search'> {
	/** Searches the index of another folder, too; every page of it has the values of `mergeFilter`. */
	readonly mergeIndex: (folder: string, options: { mergeFilter: Filters }) => Promise<void>;
}

/**
 * Loads Pagefind's code from the site. Browsers take one answer of ours to its plain strings, so it is given once.
 * @param folder address of the index with a slash at its end
 */
export const pagefindCode = remember(async (folder: string): Promise<Pagefind> => {
	const code = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
	globalThis.window?.trustedTypes?.createPolicy('default', {
		createScriptURL: (address) => {
			if (!address.startsWith(folder)) throw new TypeError(`${address} is not below ${folder}`);
			return address;
		},
	});
	return code;
});

/**
 * Loads Pagefind and its index from the site.
 * @param folder address of the index with a slash at its end
 */
export const loadPagefind = async (folder: string): Promise<Pagefind> => {
	const pagefind = await pagefindCode(folder);
	await pagefind.options({ basePath: folder });
	await pagefind.init();
	return pagefind;
};

/**
 * @param pagefind gives Pagefind when it is first needed
 * @throws Error from its functions if index and directory are of different builds
 */
export const pagefindIndex = (
	directory: Directory,
	{ ids, lengths }: PagefindPages,
	pagefind: () => Promise<Pick<Pagefind, 'search'>>,
): SearchIndex => {
	const numbers = new Map(ids.map((id, page) => [id, page]));
	const numberOf = ({ id }: Hit): number => {
		const page = numbers.get(id);
		if (page === undefined)
			throw new Error(`the search directory does not know the page ${id}: it is of another build`);
		return page;
	};
	const search = async (term: string | null) => (await (await pagefind()).search(term)).results;
	const find = remember(async (words: string): Promise<Postings> =>
		words === ''
			? new Map()
			: new Map((await search(`"${words}"`)).map((hit) => [numberOf(hit), hit.words.slice(0, 1)])),
	);
	// Pagefind gives records by hit only, so every page is hit once.
	const hits = once(async () => new Map((await search(null)).map((hit) => [numberOf(hit), hit])));
	const record = remember(async (page: number) => {
		const hit = (await hits()).get(page);
		if (!hit) throw new Error(`the search index has no page ${page}: it is of another build than its directory`);
		return (await hit.data()).record;
	});
	return {
		directory,
		givesAllPlaces: false,
		find: (pattern) =>
			find(
				tokenise(pattern)
					.map(({ text }) => encode(text))
					.join(' '),
			),
		layout: (page) => ({ ends: sums(lengths[page] ?? []) }),
		record,
		complete: Promise.resolve(),
	};
};
