import type { APIRoute } from 'astro';
import { llmsIndex } from '../exports/llms.ts';

/** Where a language model finds what. */
export const GET: APIRoute = async () =>
	new Response(await llmsIndex(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
