/** Labels of problems and recommendations in lists, and the file that filters read. */
import { casesOnTheme } from '../collections/reports.ts';
import { href } from '../href.ts';
import { allItems } from '../relations/items.ts';
import { itemValues, type Item } from '../relations/report-items.ts';
import type { ItemKind, Library } from '../schemas/library.ts';
import type { Link } from '../schemas/page.ts';
import { LEVELS, THEMES } from '../schemas/vocabulary.ts';
import { numberOf } from '../schemas/yearly-path.ts';
import type { NarrowFile, NarrowItem } from './file.ts';
import { itemFacets } from './item-facets.ts';

const labelIn = (terms: Readonly<Record<string, string>>, value: string) => terms[value] ?? value;

/** Where an item stands in its report. */
export const placeOf = (library: Library, item: Item): Link => ({
	href: item.address,
	label: `จุดเน้น ${numberOf(item.focus)} ${library.get('agencies', item.agency).data.short}`,
});

/** Themes and levels in words, the theme that the page is about left out. */
export const tagsOf = ({ themes, levels }: Item, left?: string): string[] => [
	...themes.filter((theme) => theme !== left).map((theme) => labelIn(THEMES, theme)),
	...(levels.length ? [`ระดับ${levels.map((level) => labelIn(LEVELS, level)).join(', ')}`] : []),
];

/** What is done about a problem. */
export const solutionOf = (library: Library, { solution, cases, themes }: Item) => ({
	solution,
	answers: cases.map((id) => library.entryLink(library.get('cases', id))),
	more: casesOnTheme(themes[0]),
});

const linkTo = ({ href: to, label }: Link) => ({ url: href(to), label });

/** The file that the filters of a kind read. */
export function narrowFile(library: Library, kind: ItemKind): NarrowFile {
	const names = itemFacets(library, kind).map(({ name }) => name);
	const items = allItems(library, kind).map((item): NarrowItem => {
		const { answers, more } = solutionOf(library, item);
		const values = itemValues(item);
		return {
			text: item.text,
			solution: item.solution,
			answers: kind === 'problems' ? answers.map(linkTo) : undefined,
			more: kind === 'problems' && answers.length === 0 ? linkTo(more) : undefined,
			place: linkTo(placeOf(library, item)),
			tags: tagsOf(item),
			values: Object.fromEntries(names.map((name) => [name, values[name] ?? []])),
		};
	});
	return { items };
}
