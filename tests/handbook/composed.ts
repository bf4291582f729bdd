/** The handbook as the tests read it before it is printed: the document of this content and of the built site. */
import { parse } from 'node-html-parser';
import { checkContent } from '../../src/content-check/content.ts';
import { composeBook } from '../../src/handbook/book.ts';
import { openSite } from '../../src/handbook/site.ts';
import { bookStyle } from '../../src/handbook/style.ts';
import { openLibrary } from '../../src/relations/library.ts';

export const DIST = process.env['DIST'] ?? 'dist';
export const style = bookStyle();
export const library = openLibrary(checkContent('.').checked);
export const document = parse(composeBook(library, openSite(DIST), style).html);
