/** The headings of the second level that a page lists as its contents, known from its model. */
import type { MarkdownHeading } from 'astro';
import type { Block } from '../schemas/page.ts';
import { heading } from '../text/headings.ts';
import type { SourceList } from './sources.ts';

/**
 * The headings of blocks that have an id, in their order.
 * @param body Those of the entry's own text.
 */
export const headingsOf = (blocks: readonly Block[], body: readonly MarkdownHeading[] = []): MarkdownHeading[] =>
	blocks.flatMap((block) => {
		if (block.type === 'body') return body.filter(({ depth }) => depth === 2);
		if (block.type === 'section') return block.id ? [heading(block.id, block.heading)] : [];
		if (block.type !== 'page-list' || block.list.links.length === 0 || block.list.as === 'terms') return [];
		return [heading(block.list.id, block.list.heading)];
	});

/** The heading of the sources at the end of an entry's page, where it has any. */
export const sourcesHeading = ({ documents, references }: SourceList): MarkdownHeading[] =>
	documents.length + references.length > 0 ? [heading('sources', 'ที่มา')] : [];
