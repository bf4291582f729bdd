/** What is said of a problem or a recommendation wherever it is listed. */
import type { NarrowFile, NarrowItem } from './file.ts';
import type { Item, ItemKind } from '../relations/report-items.ts';
import { LEVELS, THEMES } from '../schemas/vocabulary.ts';
import { entry, numberOf, titleOf, address } from '../relations/entries.ts';
import { href } from '../href.ts';
import { itemFacets } from './item-facets.ts';
import { itemListAddress } from './item-lists.ts';
import { allItems } from '../relations/items.ts';

/** A link with a root-relative address, without the base path. */
interface To {
	readonly href: string;
	readonly label: string;
}

const labelIn = (terms: Readonly<Record<string, string>>, value: string) => terms[value] ?? value;

/** Where an item stands in its report. */
export async function placeOf(item: Item): Promise<To> {
	const speaker = await entry('agencies', item.agency);
	return { href: item.address, label: `จุดเน้น ${numberOf(item.focus)} ${speaker.data.short}` };
}

/** Themes and levels in words, the theme that the page is about left out. */
export const tagsOf = ({ themes, levels }: Item, left?: string): string[] => [
	...themes.filter((theme) => theme !== left).map((theme) => labelIn(THEMES, theme)),
	...(levels.length ? [`ระดับ${levels.map((level) => labelIn(LEVELS, level)).join(', ')}`] : []),
];

/** Where a reader finds cases on a theme when none answers the problem itself. */
export const casesOnTheme = (theme: string): To => ({
	href: `${itemListAddress('problems', 'themes', theme)}#cases`,
	label: `หากรณีเรื่อง${labelIn(THEMES, theme)}`,
});

const linkTo = ({ href: to, label }: To) => ({ url: href(to), label });

/** The file that the filters of a kind read. */
export async function narrowFile(kind: ItemKind): Promise<NarrowFile> {
	const facets = await itemFacets(kind);
	const answersOf = ({ cases }: Item) =>
		Promise.all(
			cases.map(async (id) => {
				const found = await entry('cases', id);
				return linkTo({ href: address(found), label: await titleOf(found) });
			}),
		);
	const items = (await allItems(kind)).map(async (item): Promise<NarrowItem> => ({
		text: item.text,
		solution: item.solution,
		answers: kind === 'problems' ? await answersOf(item) : undefined,
		more: kind === 'problems' && item.cases.length === 0 ? linkTo(casesOnTheme(item.themes[0] ?? '')) : undefined,
		place: linkTo(await placeOf(item)),
		tags: tagsOf(item),
		values: Object.fromEntries(facets.map((facet) => [facet.name, facet.valuesOf(item)])),
	}));
	return { items: await Promise.all(items) };
}
