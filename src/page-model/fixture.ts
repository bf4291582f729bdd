/** What tests look for in a page's model. */
import { libraryOf } from '../relations/fixture.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import type { Block, Fact, Page } from '../schemas/page.ts';
import { pageOf } from './page.ts';

/** Blocks with those that stand inside them. */
export const blocksIn = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.type === 'section' ? [block, ...blocksIn(block.blocks)] : [block]));

/** Every block of one kind of a page. */
export const blocksOf = <T extends Block['type']>({ blocks, ways }: Pick<Page, 'blocks' | 'ways'>, type: T) =>
	blocksIn([...blocks, ...ways]).filter((block): block is Extract<Block, { type: T }> => block.type === type);

/** The facts of a page by their label, without those that have no value: renderers show none of these. */
export const factsOf = (page: Page): ReadonlyMap<string, Fact['values']> =>
	new Map(
		blocksOf(page, 'facts')
			.flatMap(({ facts }) => facts)
			.filter(({ values }) => values.length > 0)
			.map(({ label, values }) => [label, values]),
	);

/** The headings of a page's sections, and of its lists that have members. */
export const headingsOf = (page: Page): string[] =>
	blocksIn([...page.blocks, ...page.ways]).flatMap((block) => {
		if (block.type === 'section') return block.heading;
		return block.type === 'page-list' && block.list.links.length > 0 ? block.list.heading : [];
	});

/** A page of an entry in a library that has it, with what stands around it. */
export function shown(item: Entry, ...around: readonly Entry[]): { library: Library; page: Page } {
	const library = libraryOf(...around, item);
	return { library, page: pageOf(library, item) };
}

/** What items of reports have in common. */
export const told = (id: string) => ({ id, text: `ข้อ ${id}`, lines: [[3, 4]] as [number, number][] });
