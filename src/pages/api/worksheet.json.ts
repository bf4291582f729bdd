import type { APIRoute } from 'astro';
import { getLibrary } from '../../library.ts';
import { worksheetData } from '../../worksheet/data-file.ts';

/** Strands, levels, focus points and cases as the worksheet offers and cites them; it loads when somebody begins. */
export const GET: APIRoute = async () => Response.json(worksheetData(await getLibrary()));
