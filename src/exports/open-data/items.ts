/** The items of the reports as one long table: the shape in which they can be counted and compared. */
import type { LineRange } from '../../text/lines.ts';
import { ADDRESSEES, LEVELS, SCOPES, THEMES } from '../../schemas/vocabulary.ts';
import type { Entry } from '../../schemas/entry.ts';
import { parseReportId } from '../../schemas/report-id.ts';
import { joinList, type Cell } from '../../text/csv.ts';
import type { Column } from './columns.ts';

/** The parts of a report with what they are called. */
const SECTIONS = {
	progress: 'ความก้าวหน้า',
	factors: 'ปัจจัยที่ทำให้สำเร็จ',
	problems: 'ปัญหา',
	recommendations: 'ข้อเสนอแนะ',
	practices: 'แนวปฏิบัติที่ดี',
} as const;

type Section = keyof typeof SECTIONS;
type Report = Entry<'reports'>['data'];

/** An item with where it stands. */
export interface ItemRow {
	report: string;
	/** Absolute address of the item in its report. */
	page: string;
	/** Pages of the printed report. */
	pages: string | undefined;
	section: Section;
	item: Report['progress'][number] & Partial<Report['problems'][number]> & Partial<Report['recommendations'][number]>;
}

/**
 * The items of one report in the order of its parts.
 * @param page Absolute address of the report's page.
 * @param pagesOf Pages of the printed report, by lines.
 */
export const itemsOf = (
	report: string,
	data: Report,
	page: string,
	pagesOf: (lines: readonly LineRange[]) => string | undefined,
): ItemRow[] =>
	(Object.keys(SECTIONS) as Section[]).flatMap((section) =>
		data[section].map((item) => ({ report, page: `${page}#${item.id}`, pages: pagesOf(item.lines), section, item })),
	);

const list = (values: readonly string[] = []): Cell => (values.length ? joinList(values) : null);

const column = (
	name: string,
	description: string,
	cellOf: (row: ItemRow) => Cell | undefined,
	type: Column['type'] = 'string',
): Column => ({ name, description, type, cellOf: (row) => cellOf(row as ItemRow) ?? null });

export const ITEM_COLUMNS: readonly Column[] = [
	column('report', 'รหัสรายงานใน reports', ({ report }) => report),
	column('id', 'รหัสของข้อ ไม่ซ้ำในรายงานเดียวกัน', ({ item }) => item.id),
	column('page', 'ที่อยู่ของข้อบนหน้าเว็บ', ({ page }) => page),
	column('year', 'ปีงบประมาณ เป็น พ.ศ.', ({ report }) => parseReportId(report).year, 'integer'),
	column('focus', 'รหัสจุดเน้นใน focus', ({ report }) => parseReportId(report).focus),
	column('agency', 'รหัสหน่วยงานใน agencies', ({ report }) => parseReportId(report).agency),
	column('section', 'ส่วนของรายงาน', ({ section }) => section),
	column('section_th', 'ส่วนของรายงาน (คำไทย)', ({ section }) => SECTIONS[section]),
	column('question', 'ตอบคำถามข้อใดของจุดเน้น', ({ item }) => item.question, 'integer'),
	column('text', 'เนื้อความ', ({ item }) => item.text),
	column('solution', 'วิธีแก้ที่หน่วยงานเสนอหรือทำ', ({ item }) => item.solution),
	column('themes', 'เรื่องของปัญหาหรือข้อเสนอ', ({ item }) => list(item.themes)),
	column('themes_th', 'เรื่องของปัญหาหรือข้อเสนอ (คำไทย)', ({ item }) => list(item.themes?.map((theme) => THEMES[theme]))),
	column('scope', 'เสนอต่อระดับใด', ({ item }) => item.scope),
	column('scope_th', 'เสนอต่อระดับใด (คำไทย)', ({ item }) => item.scope && SCOPES[item.scope]),
	column('levels', 'ระดับผู้เรียนที่บรรทัดต้นฉบับบอกเอง', ({ item }) => list(item.levels)),
	column('levels_th', 'ระดับผู้เรียนที่บรรทัดต้นฉบับบอกเอง (คำไทย)', ({ item }) =>
		list(item.levels?.map((level) => LEVELS[level])),
	),
	column('addressee', 'ขอต่อใคร เท่าที่บรรทัดต้นฉบับบอก', ({ item }) => list(item.addressee)),
	column('addressee_th', 'ขอต่อใคร เท่าที่บรรทัดต้นฉบับบอก (คำไทย)', ({ item }) =>
		list(item.addressee?.map((who) => ADDRESSEES[who])),
	),
	column('cases', 'รหัสกรณีใน cases ที่ช่วยแก้ปัญหานี้', ({ item }) => list(item.cases)),
	column('pages', 'หน้าของรายงานฉบับพิมพ์ ตามสารบัญ', ({ pages }) => pages),
	column('lines', 'ช่วงบรรทัดของรายงานฉบับถอดความ', ({ item }) => list(item.lines.map((range) => range.join('-')))),
];
