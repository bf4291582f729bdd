import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { llmsIndex } from '../exports/llms.ts';

/** Where a language model finds what. */
export const GET: APIRoute = async () =>
	new Response(llmsIndex(await getLibrary()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
