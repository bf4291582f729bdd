import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { llmsFull } from '../exports/llms.ts';

/** The core of the knowledge in one file. */
export const GET: APIRoute = async () =>
	new Response(llmsFull(await getLibrary()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
