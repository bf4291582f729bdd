/** The minimal content with every optional field filled in: what is not there cannot be broken. */
import { REGISTRY } from '../../../src/collections/index.ts';
import { trusting, type CollectionName } from '../../../src/schemas/entry.ts';
import { MINIMAL, type Data, type Files } from '../fixture.ts';
import { openChoices, type Schema } from './fields.ts';

const source = { document: 'report-2566', lines: [[1, 2]], section: 'ส่วนที่ 1', pages: '3–4' };
const reference = {
	title: 'พระราชบัญญัติ',
	publisher: 'ราชกิจจานุเบกษา',
	date: '2019-04-30',
	url: 'https://www.rayong.go.th/act',
};
const told = (text: string) => ({ text, document: 'report-2566', lines: [[1, 2]] });
const item = (id: string) => ({ id, text: 'ทำแล้ว', lines: [[6, 7]] });

/** What is added to each minimal entry, by file. */
const MORE: Files = {
	'sources/report-2566.mdx': {
		date: '2023-04-01',
		year: 2566,
		url: 'https://www.rayong.go.th/report',
		printed: [{ lines: [1, 5], first: 1, next: 3 }],
		formerly: ['/sources/first/'],
	},
	'background/history.mdx': {
		events: [
			{
				from: '2021-11-27',
				to: '2021-11-28',
				text: 'เปิดเวที',
				read: 'glossary/plc',
				document: 'report-2566',
				lines: [[1, 2]],
				reference: reference.title,
			},
		],
		references: [reference],
		formerly: ['/background/story/'],
	},
	'marco/m.mdx': {
		official: 'เป็นผู้นำ',
		officialSource: source,
		aims: [{ code: 'MARCO-M-1', text: 'ผู้นำ' }],
		aim: 'เป้าหมาย',
		aliases: ['กำลังคน'],
		references: [reference],
		formerly: ['/marco/one/'],
	},
	'strategies/1.mdx': {
		number: 1,
		period: { from: 2566, to: 2570 },
		references: [reference],
		formerly: ['/strategies/one/'],
	},
	'policies/2566/2.mdx': { formerly: ['/policies/two/'] },
	'focus/2566/2.4.mdx': { levels: ['primary'], formerly: ['/focus/four/'] },
	'agencies/esao1.mdx': {
		levels: ['primary'],
		current: { title: 'ชื่อใหม่', short: 'ใหม่', since: '2023-01-16', reference },
		aliases: ['เขตหนึ่ง'],
		references: [reference],
		formerly: ['/agencies/one/'],
	},
	'reports/2566/2.4/esao1.mdx': {
		factors: [item('f1')],
		problems: [{ ...item('x1'), solution: 'ขอเพิ่ม', themes: ['budget'], levels: ['primary'], cases: ['project'] }],
		practices: [item('b1')],
		moved: [{ id: 'r9', to: 'cases/project' }],
		cases: ['project'],
		note: 'ต้นฉบับอ่านยาก',
		formerly: ['/reports/one/'],
	},
	'cases/project.mdx': {
		alsoFocus: ['2566/2.10'],
		subjects: ['across'],
		levels: ['primary'],
		levelsBasis: 'lines',
		audience: ['teachers'],
		evidence: 'measured',
		results: [{ value: '29', unit: 'โรงเรียน', text: 'ผ่าน' }],
		reach: [{ value: '7', unit: 'โรงเรียน', text: 'ร่วม' }],
		factors: [told('คนพร้อม')],
		cautions: [told('ใช้เวลา')],
		needs: { people: [told('ครู')], time: [told('หนึ่งภาคเรียน')], money: [told('งบ')], material: [told('ห้อง')] },
		sequence: 'source',
		reportItems: ['2566/2.4/esao1#f1'],
		notes: ['ไม่บอกวัน'],
		related: ['second'],
		aliases: ['โครงงานหนึ่ง'],
		references: [reference],
		formerly: ['/cases/old/'],
	},
	'schools/one.mdx': { affiliation: 'obec', district: 'klaeng', aliases: ['รร.หนึ่ง'], formerly: ['/schools/first/'] },
	'partners/pao.mdx': { contributes: ['ให้ทุน'], aliases: ['อบจ.'], formerly: ['/partners/first/'] },
	'glossary/plc.mdx': {
		full: 'ชุมชนแห่งการเรียนรู้',
		english: 'Community',
		aliases: ['พีแอลซี'],
		sources: [source],
		references: [reference],
		formerly: ['/glossary/first/'],
	},
	'data/cohorts.mdx': {
		unit: 'แห่ง',
		columns: [
			{ key: 'cohort', label: 'รุ่น', unit: 'รุ่น' },
			{ key: 'schools', label: 'โรงเรียน' },
		],
		rows: [
			['1', 7],
			['2', 9],
		],
		charts: [
			{
				kind: 'bars',
				title: 'โรงเรียนแต่ละรุ่น',
				label: 'cohort',
				values: ['schools'],
				rows: { column: 'cohort', only: ['1', '2'] },
				order: 'value',
				sum: true,
				note: 'นับเฉพาะที่รายงาน',
			},
		],
		note: 'ตัวเลขไม่ตรงกัน',
		formerly: ['/data/first/'],
	},
};

/** What every entry may say of its own history. */
const HISTORY = { added: '2026-11-22', changes: [{ date: '2026-12-01', text: 'แก้ตัวเลข' }] };

/** A minimal entry with what is added to it, and with a value for each choice that is still open. */
function filled([name, data]: [string, Data]): [string, Data] {
	const entry = { ...data, ...('sources' in data ? { sources: [source] } : {}), ...MORE[name], ...HISTORY };
	const [collection] = name.split('/') as [CollectionName];
	const schema = REGISTRY[collection].schema(trusting) as unknown as Schema;
	return [name, { ...entry, ...(MORE[name] && openChoices(schema, entry)) }];
}

/** Valid entries of every collection, with every field, and what they refer to. */
export const FULL: Files = {
	...Object.fromEntries(Object.entries(MINIMAL).map(filled)),
	'focus/2566/2.10.mdx': { ...MINIMAL['focus/2566/2.4.mdx'], title: 'จุดเน้นอื่น' },
	'cases/second.mdx': { ...MINIMAL['cases/project.mdx'], title: 'โครงงานที่สอง' },
};

/** Files of which every field is broken: one a collection, without what is there for reference only. */
export const BROKEN_FILES = Object.keys(MORE);
