/** The pages of a built site by kind: pages made alike, of which tests and benchmarks look at one closely. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
	/** Root-relative, without the base path: with a slash at the end, or the file's name for pages such as 404.html. */
	url: string;
	html: string;
}

/**
 * Every page that is read, without those that only lead on to another address, by address.
 * @throws Error where the folder holds no site.
 */
export function builtPages(dist = 'dist'): BuiltPage[] {
	const pages = globSync(join(dist, '**', '*.html'))
		.map((file) => ({
			url: `/${relative(dist, file).split(sep).join('/')}`.replace(/index\.html$/, ''),
			html: readFileSync(file, 'utf8'),
		}))
		.filter(({ html }) => !html.includes('http-equiv="refresh"'))
		.toSorted((a, b) => (a.url < b.url ? -1 : 1));
	if (pages.length === 0) throw new Error(`${dist} holds no site: run npm run build first`);
	return pages;
}

/** A page right below the root is a kind of its own; further down, those of one section at one depth are alike. */
function kindOf(url: string): string {
	const steps = url.split('/').filter(Boolean);
	return steps.length < 2 ? url : `${steps[0]} ${steps.length}`;
}

/** The longest page of each kind: where something goes wrong, it goes wrong there first. */
export const longestOfKinds = (pages: readonly BuiltPage[]): BuiltPage[] =>
	[...Map.groupBy(pages, ({ url }) => kindOf(url)).values()].map((alike) =>
		alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
	);
