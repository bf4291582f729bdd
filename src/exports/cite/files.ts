/** Citations as files for reference managers, written by citation-js. Build time only: the library is large. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';
import type { FORMAT_NAMES } from './links.ts';

const { format } = plugins.config.get('@bibtex');
// The default writes ASCII alone, and of Thai nothing at all.
format.asciiOnly = false;
// Hyphens and dots are allowed in keys; the default takes them out.
format.checkLabel = false;
format.useIdAsLabel = true;

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Text in which LaTeX sees no commands. With ASCII switched off, citation-js leaves this to us. */
export const escapeLatex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** BibTeX and RIS know no web site around a page: it goes where they print it, unless it is named as the author. */
const withSite = ({ 'container-title': site, ...item }: CslItem) =>
	site && !item.author?.some(({ literal }) => literal === site) ? { ...item, publisher: site } : item;

/** The item with its texts made safe for LaTeX. Addresses stay: `url` is read to the letter. */
function forLatex(item: CslItem) {
	const { title, author, note, issued, ...rest } = withSite(item);
	return {
		...rest,
		title: escapeLatex(title),
		// BibTeX has no field for the day; citation-js would put it into the month's.
		...(issued && { issued: { 'date-parts': [issued['date-parts'][0].slice(0, 2)] } }),
		...(author && { author: author.map(({ literal }) => ({ literal: escapeLatex(literal) })) }),
		...('publisher' in rest && { publisher: escapeLatex(String(rest.publisher)) }),
		...(note && { note: escapeLatex(note) }),
	};
}

/**
 * BibTeX. `howpublished` would repeat the address, in a field where LaTeX takes its `#` and `_` for commands; `url`
 * holds it.
 */
const bibtex = (item: CslItem) =>
	`${new Cite(forLatex(item))
		.format('bibtex')
		.trim()
		.replace(/^\thowpublished = .*\n/m, '')}\n`;

/** RIS takes what stands before a comma for the family name and turns names without one around: one at the end stops both. */
const forRis = ({ author, ...item }: CslItem) => ({
	...withSite({ ...item, ...(author && { author }) }),
	...(author && {
		author: author.map(({ literal }) => ({ literal: literal.includes(' ') ? `${literal},` : literal })),
	}),
});

/**
 * RIS. citation-js folds lines after 70 signs, in the middle of Thai words, where managers put a space or stop reading.
 * It cuts the id at 20 signs, where it no longer tells entries apart; managers give ids of their own.
 */
const ris = (item: CslItem) =>
	`${new Cite(forRis(item))
		.format('ris')
		.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
		.replace(/^ID {2}- .*\n/m, '')}\n`;

const cslJson = (item: CslItem) => `${JSON.stringify([item], undefined, '\t')}\n`;

/** Writers by the endings of their files. */
export const FORMATS = { bib: bibtex, ris, json: cslJson } satisfies Record<
	keyof typeof FORMAT_NAMES,
	(item: CslItem) => string
>;
