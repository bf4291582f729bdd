/** Addresses that an entry may have had: a redirect is a page, and must not stand where the site has files of its own. */

/** The most letters of a part of an address, as of a file's name. */
const LONGEST_PART = 80;

/** The most parts: no entry has ever stood deeper. */
const MOST_PARTS = 6;

/** Numbers of focus points have a dot; what else has one is the name of a file. */
const WITH_DOT = /^\d+\.\d+$/;

/** Names that the site gives to pages below its sections. */
const RESERVED = ['index', 'all'];

/** Names that Windows keeps for devices: a folder of that name cannot be written there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Pages of one fiscal year: they come and go with the years. */
const YEAR_PAGE = /^\/(?:matrix|policies|focus|reports)\/\d{4}\/$/;

/**
 * Why no entry can have been at an address, with the remedy; undefined where one can.
 * @param address Root-relative, with a slash at both ends.
 */
export function wrongFormer(address: string): string | undefined {
	const parts = address.split('/').filter(Boolean);
	const file = parts.find((part) => part.includes('.') && !WITH_DOT.test(part));
	if (file) return `${file} เป็นชื่อไฟล์ ไม่ใช่หน้าเว็บ ให้ลบส่วนหลังจุด หรือลบที่อยู่นี้`;
	if (parts.some((part) => part.length > LONGEST_PART) || parts.length > MOST_PARTS)
		return `แต่ละส่วนระหว่าง / ยาวได้ไม่เกิน ${LONGEST_PART} ตัวอักษร และมีได้ไม่เกิน ${MOST_PARTS} ส่วน ให้ตรวจที่อยู่เดิม`;
	const reserved = parts.find((part) => RESERVED.includes(part) || DEVICE.test(part));
	if (reserved) return `ชื่อ ${reserved} เว็บหรือระบบปฏิบัติการใช้เอง ไม่เคยเป็นที่อยู่ของเรื่องใด ให้ลบออก`;
	return YEAR_PAGE.test(address) ? 'ที่อยู่นี้เป็นหน้ารวมของปี ไม่ใช่ของเรื่องเดียว ให้ลบออก' : undefined;
}
