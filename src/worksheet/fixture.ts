/** A small site for the worksheet's tests. */
import { DATA_VERSION, resolver, type CaseData, type WorksheetData } from './data.ts';
import { EMPTY, type Sheet } from './sheet.ts';

const caseOf = (id: string, item: Partial<CaseData> = {}): CaseData => ({
	id,
	title: `กรณี ${id}`,
	url: `/kb/cases/${id}/`,
	source: 'รายงาน บรรทัด 1–2',
	agency: 'เขต 1',
	year: 2566,
	kind: 'model',
	evidence: 'reported',
	levels: ['primary'],
	focus: ['2566/2.1'],
	strands: [],
	names: [],
	...item,
});

const strandOf = (letter: string, thai: string) => ({
	letter,
	thai,
	english: thai,
	title: `${letter} ${thai}`,
	code: `MARCO-${letter}`,
	official: [`MARCO-${letter}-1 “ถ้อยคำของ ${letter}”`, `MARCO-${letter}-2 “อีกส่วน”`],
	aim: `เป้าหมายของ ${letter}`,
	url: `/kb/marco/${letter.toLowerCase()}/`,
	source: 'รายงาน บรรทัด 9',
	hints: [],
});

export const DATA: WorksheetData = {
	version: DATA_VERSION,
	site: 'คลังทดสอบ',
	licence: 'CC BY 4.0',
	strands: [strandOf('M', 'กำลังคน'), strandOf('R', 'ทรัพยากร')],
	levels: [
		{ id: 'primary', title: 'ประถมศึกษา' },
		{ id: 'vocational', title: 'อาชีวศึกษา' },
	],
	focus: [
		{
			id: '2566/2.1',
			number: '2.1',
			title: 'สมรรถนะ',
			policy: 'นโยบาย 2',
			year: 2566,
			url: '/kb/focus/2566/2.1/',
			source: '',
		},
		{
			id: '2566/2.10',
			number: '2.10',
			title: 'เชิงรุก',
			policy: 'นโยบาย 2',
			year: 2566,
			url: '/kb/focus/2566/2.10/',
			source: '',
		},
	],
	cases: [
		caseOf('canal', { title: 'ดูแลคลอง', strands: [['R', 'editorial']], names: ['Canal PBL'] }),
		caseOf('leaders', {
			strands: [
				['M', 'stated'],
				['R', 'stated'],
			],
			levels: ['vocational'],
		}),
		caseOf('plain', { focus: ['2566/2.10'], agency: 'อศจ. 2' }),
		...Array.from({ length: 40 }, (_, number) => caseOf(`case-${number}`)),
	],
	labels: {
		kind: { model: 'รูปแบบ' },
		evidence: { reported: 'มีผลตามคำรายงาน' },
		basis: { stated: 'แหล่งข้อมูลระบุ', editorial: 'กองบรรณาธิการจัดให้' },
	},
	moved: { folded: { title: 'รายงานที่เล่าแทน', url: '/reports/2566/2.4/esao1/' } },
	former: { case: { 'old-canal': 'canal', gone: 'nowhere' }, focus: {} },
};

export const resolve = resolver(DATA);

/** A worksheet with something of everything. */
export const SHEET: Sheet = {
	...EMPTY,
	texts: { s: 'โรงเรียนทดสอบ', c: 'รู้จักคลอง', u: 'คลองของเรา' },
	notes: { R: { m: 'วัดน้ำได้\nและอธิบายได้', e: 'ตาราง | แผนที่' } },
	chosen: { strand: ['R', 'M'], level: ['primary'], focus: ['2566/2.10'], case: ['plain', 'canal', 'leaders'] },
	main: 'R',
};
