/** The pages for what cannot be answered: the one source of pages and of servers' settings. */

export interface ErrorPage {
	/** The status that the page is for, and its name: `404.html`. */
	readonly status: number;
	/** Further statuses that say the same to a reader. */
	readonly also: readonly number[];
	readonly title: string;
	/** What to do about it. */
	readonly lead: string;
}

export const ERROR_PAGES: readonly ErrorPage[] = [
	{
		status: 400,
		also: [413, 431],
		title: 'อ่านคำขอนี้ไม่ได้',
		lead: 'ที่อยู่หรือข้อมูลที่เบราว์เซอร์ส่งมาไม่ครบหรือผิดรูป ตรวจที่อยู่แล้วลองใหม่ หรือค้นหาจากช่องนี้',
	},
	{
		status: 403,
		also: [],
		title: 'หน้านี้ไม่เปิดให้อ่าน',
		lead: 'เครื่องแม่ข่ายไม่ให้เปิดที่อยู่นี้ ลองค้นหาหรือเลือกจากหมวด',
	},
	{
		status: 404,
		also: [],
		title: 'ไม่พบหน้านี้',
		lead: 'ที่อยู่อาจพิมพ์ผิด หรือหน้านี้ไม่เคยมี ลองค้นหรือเลือกจากหมวด',
	},
	{
		status: 405,
		also: [],
		title: 'ที่นี่มีไว้อ่าน',
		lead: 'เว็บนี้ไม่รับข้อมูลที่ส่งเข้ามา เปิดหน้าที่ต้องการได้จากการค้นหาหรือจากหมวด',
	},
	{
		status: 414,
		also: [],
		title: 'ที่อยู่นี้ยาวเกินไป',
		lead: 'มักเกิดเมื่อค้นด้วยข้อความยาว ลองค้นด้วยคำสั้น ๆ สองสามคำ',
	},
	{
		status: 500,
		also: [502, 503, 504],
		title: 'เว็บขัดข้องชั่วคราว',
		lead: 'เครื่องแม่ข่ายส่งหน้านี้ให้ไม่ได้ในขณะนี้ รอสักครู่แล้วลองใหม่',
	},
];

/** The file of the page for a status, in the root of the site. */
export const errorFile = ({ status }: Pick<ErrorPage, 'status'>) => `${status}.html`;
