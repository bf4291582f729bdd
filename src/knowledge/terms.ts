/** The glossary's terms, ready to be explained on pages. */
import { namesOf } from '../lib/mentions.ts';
import { soughtTerms, type SoughtTerm } from '../lib/explain.ts';
import { address, glossary } from './entries.ts';
import { href } from './href.ts';

let known: Promise<SoughtTerm[]> | undefined;
const allTerms = () =>
	(known ??= glossary().then((terms) =>
		soughtTerms(terms.map(({ id, data }) => ({ id, names: namesOf(data.title) }))),
	));

/** The terms that a page may have to explain: none on the page of the whole glossary, all but its own on a term's page. */
export async function termsFor(path: string): Promise<SoughtTerm[]> {
	if (path === href('/glossary/')) return [];
	return (await allTerms()).filter(({ id }) => path !== href(address({ collection: 'glossary', id })));
}
