/** Writes a Markdown tree as text (CommonMark with GFM). Escaping is the library's: text stays text. */
import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** @param options Deviations from the site's own style. */
export const writeMarkdown = (children: RootContent[], options: Options = {}): string =>
	unified()
		.use(remarkGfm)
		.use(remarkStringify, { bullet: '-', rule: '-', ...options })
		.stringify({ type: 'root', children });
