import type { APIRoute } from 'astro';
import { citations } from '../../exports/downloads.ts';

/** Which entry rests on which lines of which document, a row each. */
export const GET: APIRoute = async () =>
	new Response((await citations()).csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
