/** Sets the spaces of every page's Thai once, whatever component or entry they come from, and trims the frame. */
import { defineMiddleware } from 'astro:middleware';
import { leanMarkup } from './starlight/lean-markup.ts';
import { keepTogether } from './text/thai.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	return new Response(leanMarkup(keepTogether(await response.text())), response);
});
