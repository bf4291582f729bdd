/** The index of a site whose text is scanned in the browser: exact, and nothing more to fetch after the first search. */
import { placesOf, squeeze, type Places } from './analysis.ts';
import type { Directory } from './directory.ts';
import { layFields, type ScannedText } from './layout.ts';
import type { SearchRecord } from './records.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import { readSections, squeezedHead, type PageBody, type TitleColumns } from './text-files.ts';

/** How many patterns' places are kept: those of some queries as they were typed. */
const KEPT = 200;

/** Fetches a part of the text; gives it with the number of its first page. */
type LoadPart = () => Promise<{ readonly first: number; readonly bodies: readonly PageBody[] }>;

export class TextIndex implements SearchIndex {
	readonly givesAllPlaces = true;
	readonly directory: Directory;
	readonly #columns: TitleColumns;
	/** Squeezed when it is first asked for: whoever only looks at the page of all entries does not wait for it. */
	#pages: ScannedText[] | undefined;
	readonly #bodies: PageBody[] = [];
	/** Pages whose bodies have come and are not squeezed yet. */
	readonly #fresh: number[] = [];
	readonly #found = new Map<string, Postings>();
	/** Parts that have not come. */
	readonly #absent: Set<LoadPart>;
	#loading: Promise<void> | undefined;

	/** @param parts fetch the parts of the text; asked at once, and again for what did not come */
	constructor(directory: Directory, columns: TitleColumns, parts: readonly LoadPart[]) {
		this.directory = directory;
		this.#columns = columns;
		this.#absent = new Set(parts);
		void this.complete;
	}

	get complete(): Promise<void> {
		if (this.#loading) return this.#loading;
		const loading = (this.#loading = this.#load());
		loading.catch((error: unknown) => {
			// Whoever waits for the rest hears of it, too; who does not is not to be stopped by it.
			console.warn(error);
			this.#loading = undefined;
		});
		return loading;
	}

	/** @throws Error of a part that does not come, once all others are there */
	async #load() {
		const loaded = await Promise.allSettled(
			Array.from(this.#absent, async (part) => {
				const { first, bodies } = await part();
				this.#add(first, bodies);
				this.#absent.delete(part);
			}),
		);
		for (const part of loaded) if (part.status === 'rejected') throw part.reason;
	}

	#add(first: number, bodies: readonly PageBody[]) {
		bodies.forEach((body, i) => {
			this.#bodies[first + i] = body;
			if (body) this.#fresh.push(first + i);
		});
		this.#found.clear();
	}

	/** The squeezed text of all that has come. */
	#scanned(): readonly ScannedText[] {
		const columns = this.#columns;
		const pages = (this.#pages ??= columns.urls.map((_, page) =>
			layFields([...squeezedHead(columns, page, this.directory.isNamedByAddress(page)), []]),
		));
		for (const page of this.#fresh.splice(0)) {
			const [head, body] = [pages[page], this.#bodies[page]];
			if (!head || !body) continue;
			const text = `${head.text}${squeeze(body).replaceAll('\f', '\n')}\n`;
			pages[page] = { text, ends: [...head.ends.slice(0, -1), text.length - 1] };
		}
		return pages;
	}

	find(pattern: string): Promise<Postings> {
		return Promise.resolve(this.#find(pattern));
	}

	#find(pattern: string): Postings {
		const before = this.#found.get(pattern);
		if (before) return before;
		const postings = new Map<number, Places>();
		this.#scanned().forEach(({ text }, page) => {
			const places = placesOf(text, pattern);
			if (places.length) postings.set(page, places);
		});
		if (this.#found.size >= KEPT) this.#found.clear();
		this.#found.set(pattern, postings);
		return postings;
	}

	layout(page: number) {
		const { text, ends } = this.#scanned()[page] ?? { text: '', ends: [] };
		return { ends, names: text.slice(0, (ends[1] ?? 0) + 1) };
	}

	record(page: number): Promise<SearchRecord> {
		const columns = this.#columns;
		return Promise.resolve({
			url: columns.urls[page] ?? '',
			title: columns.titles[page] ?? '',
			aliases: (columns.aliases[page] ?? '').split('\n').filter(Boolean),
			lead: columns.leads[page] ?? '',
			sections: readSections(columns, page, this.#bodies[page]),
			facets: this.directory.facetsOf(page),
		});
	}
}
