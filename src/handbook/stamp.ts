/** Where the site leads to the handbook: the build leaves a place, and whoever prints the book puts the link there. */

const PLACE = /<!--handbook-->[\s\S]*?<!--\/handbook-->/g;

/** What a page holds where the link will stand: nothing that a reader sees, so that no page leads to a missing file. */
export const HANDBOOK_PLACE = '<!--handbook--><!--/handbook-->';

export const hasPlace = (html: string) => html.search(PLACE) >= 0;

/**
 * A page with the link to the printed book, put in anew where it was before.
 * @param book.href path of the file with the base path
 * @param book.bytes size of the file
 */
export function withHandbook(html: string, book: { href: string; name: string; pages: number; bytes: number }): string {
	const size = (book.bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
	const link = `<p class="notice" data-search-ignore><a href="${book.href}" type="application/pdf">${book.name}</a> <small>ไฟล์ PDF สำหรับพิมพ์ ${book.pages} หน้า ${size} MB</small></p>`;
	return html.replace(PLACE, () => HANDBOOK_PLACE.replace('><', `>${link}<`));
}
