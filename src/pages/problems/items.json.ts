/** What the filters of the page read. */
import { narrowFile } from '../../filters/item-words.ts';

export const GET = async () => Response.json(await narrowFile('problems'));
