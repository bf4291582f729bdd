import type { APIRoute } from 'astro';
import { llmsFull } from '../exports/llms.ts';

/** The core of the knowledge in one file. */
export const GET: APIRoute = async () =>
	new Response(await llmsFull(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
