/** Reads PDFs for tests: the text and size of their pages. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
	/** Without white space and marks: PDFs part Thai marks from their letters as the face demands. */
	text: string;
	/** In whole points, of which an inch has 72. */
	size: { width: number; height: number };
}

/** A4, upright. */
export const A4 = { width: 595, height: 842 };

/** Text as `PdfPage` has it. */
export const skeleton = (text: string) => text.replace(/[\s\p{M}\p{C}ำา]/gu, '');

export async function pdfPages(file: Uint8Array): Promise<PdfPage[]> {
	const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: pdf.numPages }, async (_, place) => {
			const page = await pdf.getPage(place + 1);
			const { items } = await page.getTextContent();
			const { width, height } = page.getViewport({ scale: 1 });
			return {
				text: skeleton(items.map((item) => ('str' in item ? item.str : '')).join('')),
				size: { width: Math.round(width), height: Math.round(height) },
			};
		}),
	);
}
