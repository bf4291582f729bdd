/** The glossary's terms, ready to be explained on pages. */
import { address, entry, glossary } from '../relations/entries.ts';
import { once } from '../relations/once.ts';
import { href } from '../href.ts';
import { foldSpaces, namesOf } from '../text/names.ts';
import { NameFinder } from '../text/name-finder.ts';
import { clip } from '../text/thai.ts';
import { escapeHtml } from '../text/typeset/html.ts';
import { anchorOfTerm, anchorOfUse, soughtTerms, type SoughtTerm, type UsedTerm } from '../text/typeset/terms.ts';

const allTerms = once(async () => {
	const named = (await glossary()).map(({ id, data }) => ({ id, names: namesOf(data.title) }));
	const terms = soughtTerms(named);
	const names = new Map(named.map((term) => [term.id, term.names.map(escapeHtml)]));
	return { terms, finder: new NameFinder(terms.map((term, place) => [place, names.get(term.id) ?? []] as const)) };
});

/**
 * The terms that a page may have to explain: none on the pages of the whole glossary, all but its own on a term's page.
 * @param path The page's address with the base path.
 * @param words What the page says; terms that are not in it are left out, of which there are many more.
 */
export async function termsFor(path: string, words: readonly string[]): Promise<SoughtTerm[]> {
	if (path === href('/glossary/') || path.startsWith(href('/glossary/all/'))) return [];
	const { terms, finder } = await allTerms();
	const said = finder.in(foldSpaces(words.join('\n').replaceAll('&nbsp;', ' ')));
	return [...said]
		.sort((a, b) => a - b)
		.flatMap((place) => terms[place] ?? [])
		.filter(({ id }) => path !== href(address({ collection: 'glossary', id })));
}

/** As much as fits on two lines of a phone; the glossary tells the rest. */
const LONGEST = 90;

/** The line of one term: what it means, and the way back to the word. */
async function line({ id, linked }: UsedTerm): Promise<string> {
	const term = await entry('glossary', id);
	const { title, full, meaning } = term.data;
	const link = `<a href="${href(address(term))}">${escapeHtml(title)}</a>`;
	const back = linked ? ` <a href="#${anchorOfUse(id)}">กลับ</a>` : '';
	return `<li id="${anchorOfTerm(id)}">${link} ${escapeHtml(full ?? clip(meaning, LONGEST))}${back}</li>`;
}

/**
 * What the terms of a page mean, as HTML. A word in the text leads to its line here, which the style sheet lays over the
 * foot of the window while it is the target of the address: read in place, by touch, keyboard or screen reader, without a
 * script.
 */
export async function termsList(terms: readonly UsedTerm[]): Promise<string> {
	if (terms.length === 0) return '';
	const lines = await Promise.all(terms.map(line));
	return `<div class="terms-used" data-search-ignore><b>คำย่อและศัพท์ในหน้านี้</b><ul>${lines.join('')}</ul></div>`;
}
