import type { APIRoute } from 'astro';
import { worksheetData } from '../../worksheet/data-file.ts';

/** Strands, levels, focus points and cases as the worksheet offers and cites them; it loads when somebody begins. */
export const GET: APIRoute = async () => Response.json(await worksheetData());
