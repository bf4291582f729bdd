/**
 * Reads Markdown as content is written in it: MDX with GFM. Pure JavaScript, so that an editor's browser reads it, too;
 * what it takes otherwise than the engine that builds the site is refused by the content check before it gets here.
 */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde is a dash in numbers, 8~9; the engine that builds the site asks for two, as well.
const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();
const withDirectives = reader().use(remarkDirective).freeze();

/** What the parser throws, a VFileMessage: where in the text it stopped, and why. */
interface Stop {
	readonly line?: number | undefined;
	readonly column?: number | undefined;
	readonly reason?: string;
}

/**
 * The tree of an MDX text without its frontmatter: lines of --- at its beginning are text, as they are on the site.
 * @param options.directive Whether `:::` and `:name` are read as Starlight reads them.
 * @throws Error whose message begins with `line:column:` where MDX cannot read it
 */
export function parseMdx(source: string, { directive = false } = {}): Root {
	try {
		return (directive ? withDirectives : reader).parse(source);
	} catch (error) {
		const { line = 1, column = 1, reason = String(error) } = error as Stop;
		throw new Error(`${line}:${column}: ${reason}`, { cause: error });
	}
}
