/** The glossary's terms, ready to be explained on pages. */
import { escapeHtml, soughtTerms, type SoughtTerm } from '../text/glossary-links.ts';
import { foldSpaces, namesOf } from '../text/names.ts';
import { NameFinder } from '../text/name-finder.ts';
import { addressOf } from '../collections/addresses.ts';
import { perLibrary } from '../relations/per-library.ts';
import type { Library } from '../schemas/library.ts';

const allTerms = perLibrary((library) => {
	const named = library.all('glossary').map(({ id, data }) => ({ id, names: namesOf(data.title) }));
	const terms = soughtTerms(named);
	const names = new Map(named.map((term) => [term.id, term.names.map(escapeHtml)]));
	return { terms, finder: new NameFinder(terms.map((term, place) => [place, names.get(term.id) ?? []] as const)) };
});

/**
 * The terms that a page may have to explain: none on the pages of the whole glossary, all but its own on a term's page.
 * @param path The page's address, root-relative, without the base path.
 * @param markup What the page says; terms that are not in it are left out, of which there are many more.
 */
export function termsFor(library: Library, path: string, markup: readonly string[]): SoughtTerm[] {
	if (path === '/glossary/' || path.startsWith('/glossary/all/')) return [];
	const { terms, finder } = allTerms(library);
	const said = finder.in(foldSpaces(markup.join('\n').replaceAll('&nbsp;', ' ')));
	return [...said]
		.sort((a, b) => a - b)
		.flatMap((place) => terms[place] ?? [])
		.filter(({ id }) => path !== addressOf({ collection: 'glossary', id }));
}
