/** Takes out attributes of Starlight's frame that nothing of ours reads: every page would carry them. */

const OUTER_TAGS = /<(html|body|main)\b[^>]*>/g;

/** Scopes of styles that are left out, the theme before ours, the direction that is the default, marks for a search not used. */
const UNUSED = / (?:class="astro-\w+"|dir="ltr"|data-theme="[^"]*"|data-has-sidebar|data-pagefind-body)(?=[ >])/g;

/** A page's markup without them. The language stands at the top; `<main>` need not say it again. */
export const leanMarkup = (html: string): string =>
	html.replace(OUTER_TAGS, (tag, name: string) =>
		(name === 'main' ? tag.replace(/ lang="[^"]*"/, '') : tag).replace(UNUSED, ''),
	);
