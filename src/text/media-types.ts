/** Media types of what the site is made of: for server configurations and for copies that the browser keeps. */

/** By extension. `deploy/` and the tests hold every file of the built site against this table. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	bib: 'application/x-bibtex',
	css: 'text/css',
	csv: 'text/csv',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	geojson: 'application/geo+json',
	html: 'text/html',
	ico: 'image/x-icon',
	ics: 'text/calendar',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown',
	mjs: 'text/javascript',
	nt: 'application/n-triples',
	pdf: 'application/pdf',
	png: 'image/png',
	ris: 'application/x-research-info-systems',
	rss: 'application/rss+xml',
	svg: 'image/svg+xml',
	ttl: 'text/turtle',
	txt: 'text/plain',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml',
	zip: 'application/zip',
	// Compressed already, in forms of their own: Pagefind's index and our packs.
	pack: 'application/octet-stream',
	pagefind: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
};

/** Types that hold text and are worth compressing. */
const TEXT =
	/^(text\/|image\/svg|application\/(json|geo\+json|ld\+json|manifest\+json|xml|rss\+xml|n-triples|x-bibtex|x-research))/;

/** Whether files of a type are text, UTF-8 throughout. */
export const isText = (type: string) => TEXT.test(type);

/** What follows the last dot of a file's name; '' where there is none. */
export const extensionOf = (file: string) => /\.([^./]+)$/.exec(file)?.[1] ?? '';

/** The `Content-Type` of a file, with its character set where it is text. */
export function contentTypeOf(file: string): string {
	const type = MEDIA_TYPES[extensionOf(file)] ?? 'application/octet-stream';
	return isText(type) ? `${type}; charset=utf-8` : type;
}
