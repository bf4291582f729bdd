/** Every list that is too long for its page: the lists that have pages of their own. */
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import { entriesOf } from '../relations/entries.ts';
import type { Library } from '../schemas/library.ts';
import type { Block, PageList } from '../schemas/page.ts';
import { isLong } from './lists.ts';
import { pageOf } from './page.ts';

const longIn = (blocks: readonly Block[]): PageList[] =>
	blocks.flatMap((block) => {
		if (block.type === 'section') return longIn(block.blocks);
		if (block.type === 'lists-apart') return block.lists;
		return block.type === 'page-list' && isLong(block.list) ? [block.list] : [];
	});

/** Those of the collections' front pages, then those of the entries' pages. */
export const longLists = (library: Library): PageList[] =>
	longIn([
		...COLLECTIONS.flatMap((name) => REGISTRY[name].front?.(library).blocks ?? []),
		...entriesOf(library).flatMap((item) => {
			const { blocks, ways } = pageOf(library, item);
			return [...blocks, ...ways];
		}),
	]);
