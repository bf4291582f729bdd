import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { reportItems } from '../../exports/downloads.ts';

/** Every item of every report, a row each. */
export const GET: APIRoute = async () =>
	new Response(reportItems(await getLibrary()).csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
