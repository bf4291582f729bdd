/** Sets the text of every finished page; see text/typeset/. */
import { defineMiddleware } from 'astro:middleware';
import { href, pageOf } from './href.ts';
import { getLibrary } from './library.ts';
import { termsFor, termsList } from './page-model/terms.ts';
import { typeset } from './text/typeset/typeset.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	const library = await getLibrary();
	const page = typeset(await response.text(), {
		termsIn: (words) => termsFor(library, pageOf(url.pathname), words),
		list: (terms) => termsList(library, terms, href),
	});
	return new Response(page, response);
});
