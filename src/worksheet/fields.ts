/** What a school writes on its worksheet: the fields, their labels and their limits. Page, files and address share them. */

/** A field of free text. */
export interface Field {
	/** Names the field in the address: short, and never given to another field. */
	readonly key: string;
	readonly label: string;
	/** Helps to fill it in; shown under the label. */
	readonly hint?: string;
	/** Characters at most. */
	readonly max: number;
	/** Whether it holds more than a line. */
	readonly long?: boolean;
	/** Shown in files even while it is empty: a worksheet without it tells nothing. */
	readonly core?: boolean;
}

/** What the school is about. */
export const SCHOOL_FIELDS = [
	{ key: 's', label: 'ชื่อสถานศึกษา', max: 120, core: true },
	{
		key: 'c',
		label: 'แนวคิดของโรงเรียน (School Concept)',
		hint: 'จุดเด่นของโรงเรียนและพื้นที่ ที่จะใช้เป็นแกนของการเรียน',
		max: 400,
		long: true,
		core: true,
	},
	{ key: 'd', label: 'ผลลัพธ์ที่พึงประสงค์ของผู้เรียน (DOE)', hint: 'ผู้เรียนที่จบไปเป็นคนอย่างไร', max: 400, long: true },
] as const satisfies readonly Field[];

/** What is to be learned. */
export const UNIT_FIELDS = [
	{ key: 'u', label: 'ชื่อรายวิชาหรือหน่วยการเรียนรู้', max: 160, core: true },
	{ key: 'g', label: 'กลุ่มสาระหรือสาขาวิชา', max: 160 },
	{ key: 'y', label: 'ชั้นหรือกลุ่มผู้เรียน', max: 80 },
	{ key: 'h', label: 'เวลาเรียน', hint: 'เช่น จำนวนชั่วโมง และภาคเรียน', max: 80 },
	{
		key: 't',
		label: 'เรื่องจริงในพื้นที่ที่ใช้เป็นจุดเริ่ม',
		hint: 'ปรากฏการณ์ ปัญหา หรือของดีที่ผู้เรียนพบเอง',
		max: 300,
		long: true,
	},
	{ key: 'q', label: 'คำถามหลักของหน่วย', max: 300, long: true },
	{
		key: 'i',
		label: 'มาตรฐานและตัวชี้วัด',
		hint: 'ของหลักสูตรที่โรงเรียนใช้ ใส่เฉพาะรหัสก็ได้',
		max: 400,
		long: true,
	},
	{ key: 'p', label: 'คนและแหล่งเรียนรู้ในพื้นที่', hint: 'ผู้ร่วมสอน ผู้ให้โจทย์ สถานที่', max: 300, long: true },
	{ key: 'w', label: 'ผลงานของผู้เรียน และผู้ที่ได้ใช้', max: 300, long: true },
] as const satisfies readonly Field[];

/** What is written for every strand that is chosen; the columns of the table. */
export const NOTE_FIELDS = [
	{
		key: 'l',
		label: 'แนวคิดของโรงเรียนที่ตรงกับสาระนี้',
		hint: 'เว้นว่างไว้ ตารางจะใช้แนวคิดของโรงเรียนข้างบน',
		max: 300,
		long: true,
	},
	{
		key: 'm',
		label: 'สมรรถนะที่คาดหวัง',
		hint: 'ผู้เรียนทำอะไรได้ ในสถานการณ์ใด ดีเพียงใด ด้วยคำของโรงเรียน',
		max: 400,
		long: true,
	},
	{ key: 'e', label: 'หลักฐานการเรียนรู้', hint: 'ชิ้นงาน ร่องรอย หรือคำบอกที่แสดงว่าทำได้', max: 400, long: true },
] as const satisfies readonly Field[];

export type FieldKey = (typeof SCHOOL_FIELDS | typeof UNIT_FIELDS)[number]['key'];
export type NoteKey = (typeof NOTE_FIELDS)[number]['key'];

/** All fields that are not a strand's, in the order of the page. */
export const FIELDS: readonly (Field & { readonly key: FieldKey })[] = [...SCHOOL_FIELDS, ...UNIT_FIELDS];
