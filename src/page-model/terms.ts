/** The glossary's terms, ready to be explained on pages. */
import { foldSpaces, namesOf } from '../text/names.ts';
import { NameFinder } from '../text/name-finder.ts';
import { clip } from '../text/thai.ts';
import { escapeHtml } from '../text/typeset/html.ts';
import { anchorOfTerm, anchorOfUse, soughtTerms, type SoughtTerm, type UsedTerm } from '../text/typeset/terms.ts';
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
 * @param words What the page says; terms that are not in it are left out, of which there are many more.
 */
export function termsFor(library: Library, path: string, words: readonly string[]): SoughtTerm[] {
	if (path === '/glossary/' || path.startsWith('/glossary/all/')) return [];
	const { terms, finder } = allTerms(library);
	const said = finder.in(foldSpaces(words.join('\n').replaceAll('&nbsp;', ' ')));
	return [...said]
		.sort((a, b) => a - b)
		.flatMap((place) => terms[place] ?? [])
		.filter(({ id }) => path !== addressOf({ collection: 'glossary', id }));
}

/** As much as fits on two lines of a phone; the glossary tells the rest. */
const MAX_MEANING = 90;

/**
 * What the terms of a page mean, as HTML. A word in the text leads to its line here, which the style sheet lays over the
 * foot of the window while it is the target of the address: read in place, by touch, keyboard or screen reader, without a
 * script.
 * @param withBase Puts the base path before a root-relative address.
 */
export function termsList(library: Library, terms: readonly UsedTerm[], withBase: (address: string) => string): string {
	if (terms.length === 0) return '';
	const lines = terms.map(({ id, linked }) => {
		const term = library.get('glossary', id);
		const { title, full, meaning } = term.data;
		const link = `<a href="${withBase(addressOf(term))}">${escapeHtml(title)}</a>`;
		const back = linked ? ` <a href="#${anchorOfUse(id)}">กลับ</a>` : '';
		return `<li id="${anchorOfTerm(id)}">${link} ${escapeHtml(full ?? clip(meaning, MAX_MEANING))}${back}</li>`;
	});
	return `<div class="terms-used" data-search-ignore><b>คำย่อและศัพท์ในหน้านี้</b><ul>${lines.join('')}</ul></div>`;
}
