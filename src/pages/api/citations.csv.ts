import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { citations } from '../../exports/downloads.ts';

/** Which entry rests on which lines of which document, a row each. */
export const GET: APIRoute = async () =>
	new Response(citations(await getLibrary()).csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
