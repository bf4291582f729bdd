/** Sets the text of every finished page; see text/typeset/. */
import { defineMiddleware } from 'astro:middleware';
import { termsFor, termsList } from './page-model/terms.ts';
import { typeset } from './text/typeset/typeset.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	const page = await typeset(await response.text(), {
		termsIn: (words) => termsFor(url.pathname, words),
		list: termsList,
	});
	return new Response(page, response);
});
