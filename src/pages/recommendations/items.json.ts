/** What the filters of the page read. */
import { getLibrary } from '../../library.ts';
import { narrowFile } from '../../filters/item-words.ts';

export const GET = async () => Response.json(narrowFile(await getLibrary(), 'recommendations'));
