/** Opens the index of the site in the browser. */
import { Directory } from './directory.ts';
import { Engine, type Forgiving } from './engine.ts';
import { FIRST_FILE, type FirstFile } from './files.ts';
import { Mentions } from './mentions.ts';
import { loadPagefind, pagefindIndex } from './pagefind-index.ts';
import { once } from './remember.ts';
import type { SearchIndex } from './search-index.ts';
import { decodeJson } from './single-byte.ts';
import type { PageBody } from './text-files.ts';
import { TextIndex } from './text-index.ts';

const load = async (address: string, options?: RequestInit): Promise<unknown> => {
	const response = await fetch(address, options);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return decodeJson(await response.arrayBuffer());
};

/** @throws Error if the first file names neither kind of index */
const indexOf = (folder: string, { text, pagefind, directory: file }: FirstFile): SearchIndex => {
	const directory = new Directory(file);
	if (pagefind)
		return pagefindIndex(
			directory,
			pagefind,
			once(() => loadPagefind(folder)),
		);
	if (!text) throw new Error('the search index is of a kind that this page does not know');
	const parts = text.parts.map(async (part) => ({
		first: part.first,
		bodies: (await load(`${folder}${part.file}`)) as PageBody[],
	}));
	return new TextIndex(directory, text.columns, parts);
};

/**
 * @param folder address of the index with a slash at its end
 * @throws Error if a file is missing
 */
export const openEngine = async (folder: string): Promise<Engine> => {
	// Its name is always the same, and an older one would name files that are gone.
	const first = (await load(`${folder}${FIRST_FILE}`, { cache: 'no-cache' })) as FirstFile;
	// Code and words for what is misspelt are of no use to who finds what was typed.
	const forgiving = once(async (): Promise<Forgiving> => {
		const [{ alternatives, openLexicon, wordCuts }, file] = await Promise.all([
			import('./forgive/browser.ts'),
			load(`${folder}${first.lexicon}`),
		]);
		const lexicon = openLexicon(file as Parameters<typeof openLexicon>[0]);
		return { alternatives: (query) => alternatives(query, lexicon), cut: (text) => wordCuts(text, lexicon) };
	});
	const index = indexOf(folder, first);
	return new Engine(index, new Mentions(first.named, (facet) => index.directory.valuesOf(facet)), forgiving);
};
