import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { allEntries } from '../../exports/entries.ts';

/** Every entry that has a page, with its address, its place in the collections and the lines it rests on. */
export const GET: APIRoute = async () => Response.json({ entries: allEntries(await getLibrary()) });
