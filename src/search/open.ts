/** Opens the index of the site in the browser. */
import { Directory } from './directory.ts';
import { Engine, type Forgiving } from './engine.ts';
import { checkFormat, FIRST_FILE, type FirstFile, type TextPart } from './files.ts';
import { Mentions } from './mentions.ts';
import { loadPagefind, pagefindIndex, type Pagefind } from './pagefind-index.ts';
import { inSteps } from '../text/in-steps.ts';
import { once } from '../text/remember.ts';
import type { SearchIndex } from './search-index.ts';
import { decodeJson } from '../text/single-byte.ts';
import type { PageBody } from './text-files.ts';
import { TextIndex } from './text-index.ts';

/** @throws Error if the file is not there, or not as `encodeJson` writes */
export const load = async (address: string, options?: RequestInit): Promise<unknown> => {
	const response = await fetch(address, options);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return decodeJson(await response.arrayBuffer());
};

/** The first file of an index. */
export const loadFirst = (folder: string): Promise<unknown> =>
	// Its name is always the same, and an older one would name files that are gone.
	load(`${folder}${FIRST_FILE}`, { cache: 'no-cache' });

/** Loads what may stay in the browser's own cache for long; past it where that fails, for it may hold a wrong answer. */
const loadLasting = <V>(attempt: (options?: RequestInit) => Promise<V>) =>
	attempt().catch(() => attempt({ cache: 'reload' }));

const isBodies = (value: unknown): value is PageBody[] =>
	Array.isArray(value) && value.every((body) => typeof body === 'string');

/** Where the rest of an index comes from. */
interface Rest {
	readonly bodies: (part: TextPart) => Promise<readonly PageBody[]>;
	readonly pagefind: () => Promise<Pick<Pagefind, 'search'>>;
}

/** @throws Error if the first file names neither kind of index */
export const indexOf = (first: FirstFile, { bodies, pagefind }: Rest): SearchIndex => {
	const directory = new Directory(first.directory, first.facts);
	if (first.pagefind) return pagefindIndex(directory, first.pagefind, once(pagefind));
	if (!first.text) throw new Error('the search index is of a kind that this page does not know');
	const parts = first.text.parts.map((part) => async () => ({ first: part.first, bodies: await bodies(part) }));
	return new TextIndex(directory, first.text.columns, parts);
};

/**
 * @param folder address of the index with a slash at its end
 * @throws Error if a file is missing, or of another version
 */
export const openEngine = async (folder: string): Promise<Engine> => {
	const first = (await loadFirst(folder)) as FirstFile;
	checkFormat(first.version);
	// Code and words for what is misspelt are of no use to who finds what was typed.
	const forgiving = once(async (): Promise<Forgiving> => {
		const [{ alternatives, openingLexicon, wordCuts }, file] = await Promise.all([
			import('./forgive/browser.ts'),
			loadLasting((options) => load(`${folder}${first.lexicon}`, options)),
		]);
		const lexicon = await inSteps(openingLexicon(file as Parameters<typeof openingLexicon>[0]));
		return { alternatives: (query) => alternatives(query, lexicon), cut: (text) => wordCuts(text, lexicon) };
	});
	const index = indexOf(first, {
		bodies: ({ file }) =>
			loadLasting(async (options) => {
				const bodies = await load(`${folder}${file}`, options);
				if (!isBodies(bodies)) throw new Error(`${file} is no part of the text`);
				return bodies;
			}),
		pagefind: () => loadPagefind(folder),
	});
	return new Engine(index, new Mentions(first.named, index.directory), forgiving);
};
