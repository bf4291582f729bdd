import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { titlesAndLeads } from '../../search/quick/pages.ts';

/** What the pages are about, in the order of `titles.json`; quick search loads it after the names. */
export const GET: APIRoute = async () => Response.json(titlesAndLeads(await getLibrary()).leads);
