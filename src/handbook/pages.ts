/** Reads a PDF: how long it is, and on which page its destinations are. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param pdf as Chromium writes it: destinations carry the elements' ids
 * @returns the number of pages, and the page of each destination, counted from 1, by the element's id
 */
export async function readPlaces(pdf: Uint8Array): Promise<{ length: number; pages: Map<string, number> }> {
	// pdf.js takes over the bytes that it is given.
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
	const document = await task.promise;
	// The types of pdf.js call it an object; it is a Map.
	const found = (await document.getDestinations()) as unknown as Map<
		string,
		[Parameters<typeof document.getPageIndex>[0]]
	>;
	const pages = new Map<string, number>();
	for (const [id, [page]] of found) pages.set(decodeURIComponent(id), (await document.getPageIndex(page)) + 1);
	const length = document.numPages;
	await task.destroy();
	return { length, pages };
}
