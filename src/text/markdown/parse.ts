/**
 * Reads Markdown as content is written in it: MDX with GFM. The parser is the one that builds the site, so that the check,
 * the Markdown twins and the pages cannot take one text for different things.
 */
import type { Root } from 'mdast';
import { mdxToMdast, type Features } from 'satteri';
import { restoreSingleTildes } from './single-tildes.ts';

/**
 * The tree of an MDX text.
 * @param features What is read beyond GFM.
 * @throws Error whose message begins with `line:column:` where MDX cannot read it
 */
export function parseMdx(source: string, features: Features = {}): Root {
	// A body has none: two lines of dashes at its beginning are a rule and a heading, as they are on its page.
	const tree = mdxToMdast(source, { features: { ...features, frontmatter: false } });
	if (tree.type !== 'root') throw new Error(`expected a whole document, found ${tree.type}`);
	if (source.includes('~')) restoreSingleTildes(tree, source);
	return tree;
}
