/** What the search page calls its facets and the types of pages. */
import type { CollectionName } from '../schemas/entry.ts';
import { PAGE_TYPE, type Facet } from './facets.ts';

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
	site: 'เว็บ',
	type: 'ประเภทหน้า',
	policy: 'นโยบาย',
	focus: 'จุดเน้น',
	agency: 'หน่วยงาน',
	marco: 'สาระ RAYONG MARCO',
	level: 'ระดับผู้เรียน',
	audience: 'ผู้ลงมือทำ',
	kind: 'ประเภทของกรณี',
	evidence: 'ความหนักแน่นของผล',
	year: 'ปีงบประมาณ',
};

/** In the order in which readers should meet them. */
export const TYPE_LABELS: Readonly<Record<CollectionName | typeof PAGE_TYPE, string>> = {
	cases: 'กรณีปฏิบัติ',
	focus: 'จุดเน้น',
	policies: 'นโยบาย',
	reports: 'รายงานของหน่วยงาน',
	agencies: 'หน่วยงาน',
	marco: 'RAYONG MARCO',
	strategies: 'ยุทธศาสตร์และแผน',
	background: 'พื้นที่นวัตกรรม',
	schools: 'สถานศึกษา',
	partners: 'ภาคีเครือข่าย',
	glossary: 'อภิธานศัพท์',
	data: 'ตารางข้อมูล',
	sources: 'แหล่งข้อมูล',
	[PAGE_TYPE]: 'หน้ารายการและหน้าเกี่ยวกับเว็บ',
};
