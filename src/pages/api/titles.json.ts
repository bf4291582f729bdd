import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { titlesAndLeads } from '../../search/quick/pages.ts';

/** The names of all pages, for quick search. */
export const GET: APIRoute = async () => Response.json(titlesAndLeads(await getLibrary()).titles);
