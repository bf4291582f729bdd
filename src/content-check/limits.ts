/**
 * How large and how deeply nested a file of `content/` may be. Every limit is several times what the site's longest
 * entry needs: what goes beyond is a slip or an attack, and would make the build slow, or bring its parsers down.
 */

/** Bytes of a file. A page ten times as long as the longest now; readers on a slow line should get it in parts. */
export const MOST_BYTES = 64 * 1024;

/** How deep lists and groups of the frontmatter may stand in one another; the schemas need four. */
export const MOST_LEVELS = 12;

/** How deep lists and quotations of a body may stand in one another: the Markdown parser works by recursion. */
export const MOST_NESTED = 8;

/** Marks such as * and [ in one paragraph: unpaired ones are tried against one another, and pairs are nested. */
export const MOST_MARKS = 400;

/** Characters of a file's name, so that paths stay below what Windows takes. */
export const LONGEST_NAME = 80;

/** Characters of all addresses of a body, those of references each time that they are named. */
export const MOST_ADDRESSES = 64 * 1024;

/** Characters of a message's parts: what stands in a file may be long, and is printed to tell where it is. */
export const LONGEST_FOUND = 300;
