/**
 * What readers are told when a page comes from their device. The worker writes it into the copy, below the site's
 * header: pages that come from the network carry nothing for it.
 */
export type Reason =
	/** No network: a copy instead. */
	| 'offline'
	/** The network took too long: a copy meanwhile. */
	| 'slow'
	/** No network and no copy: the list of what there is. */
	| 'missing';

/** When a copy was made, for readers; '' where that is not known. */
const since = (made: Date | undefined) =>
	made
		? `ที่เก็บไว้เมื่อ <time datetime="${made.toISOString()}">${made.toLocaleDateString('th-TH', { dateStyle: 'long' })}</time>`
		: 'ที่เก็บไว้ในเครื่อง';

/**
 * The note as HTML.
 * @param base base path with a slash at its end
 * @param made when the copy was made
 */
export function noteFor(reason: Reason, base: string, made?: Date): string {
	const words = {
		offline: `ต่ออินเทอร์เน็ตไม่ได้ หน้านี้เป็นสำเนา${since(made)} <a href="${base}offline/">หน้าที่อ่านได้ตอนนี้</a>`,
		slow: `อินเทอร์เน็ตช้า จึงแสดงสำเนา${since(made)} <a href="">โหลดใหม่</a>`,
		missing:
			'<b>หน้าที่ขอยังไม่ได้เก็บไว้ในเครื่องนี้</b> และตอนนี้ต่ออินเทอร์เน็ตไม่ได้ เลือกอ่านหน้าที่เก็บไว้แล้วจากรายการในหน้านี้ หรือ<a href="">ลองอีกครั้ง</a>เมื่อต่อได้',
	};
	return `<p class="notice" role="status">${words[reason]}</p>`;
}

/** The end of the site's header, which stands first in every page. */
const HEADER_END = '</header>';

/** A page with the note below the site's header; unchanged where it has none. */
export const withNote = (html: string, note: string) => html.replace(HEADER_END, () => HEADER_END + note);
