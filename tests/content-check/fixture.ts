/** A small valid `content/` in a temporary folder, to be broken one field at a time. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { checkContent } from '../../src/content-check/content.ts';
import type { Fault } from '../../src/schemas/entry.ts';
import { MARCO_SECTIONS } from '../../src/schemas/vocabulary.ts';

export type Data = Record<string, unknown>;
export type Files = Record<string, Data>;

const source = { document: 'report-2566', lines: [[1, 2]] };

/** Minimal valid entries, at least one of every collection, by file below `content/`. */
export const MINIMAL: Files = {
	'sources/report-2566.mdx': {
		title: 'รายงาน',
		short: 'รายงาน 2566',
		lead: 'รายงานหนึ่งฉบับ',
		kind: 'report',
		publisher: 'สำนักงาน',
		length: 100,
		order: 1,
		note: 'ถอดความด้วยเครื่อง',
	},
	'background/history.mdx': { title: 'ความเป็นมา', lead: 'เล่าความเป็นมา', order: 1, sources: [source] },
	'marco/framework.mdx': {
		title: 'กรอบหลักสูตร',
		lead: 'กรอบห้าสาระ',
		kind: 'framework',
		code: 'MARCO',
		english: 'RAYONG MARCO',
		thai: 'กรอบหลักสูตร',
		order: 1,
		sources: [source],
	},
	'marco/m.mdx': {
		title: 'M กำลังคน',
		lead: 'สาระแรก',
		kind: 'strand',
		code: 'MARCO-M',
		letter: 'M',
		english: 'Manpower',
		thai: 'กำลังคน',
		order: 2,
		sources: [source],
	},
	'strategies/1.mdx': { title: 'ยุทธศาสตร์แรก', lead: 'เล่ายุทธศาสตร์', kind: 'strategy', order: 1, sources: [source] },
	'policies/2566/2.mdx': { title: 'นโยบาย', lead: 'เล่านโยบาย', sources: [source] },
	'focus/2566/2.4.mdx': {
		title: 'จุดเน้น',
		short: 'จุดเน้น',
		lead: 'ขออะไร',
		questions: [{ number: 1, short: 'ทำอะไรแล้ว' }],
		sources: [source],
	},
	'agencies/esao1.mdx': {
		title: 'สำนักงาน เขต 1',
		short: 'เขต 1',
		lead: 'ดูแลโรงเรียน',
		kind: 'area',
		order: 1,
		sources: [source],
	},
	'reports/2566/2.4/esao1.mdx': {
		lead: 'รายงานหนึ่งเรื่อง',
		progress: [{ id: 'p1', text: 'เริ่มแล้ว', question: 1, lines: [[2, 2]] }],
		problems: [{ id: 'x1', text: 'เงินน้อย', themes: ['budget'], cases: ['project'], lines: [[3, 4]] }],
		recommendations: [{ id: 'r1', text: 'ขอเงิน', scope: 'policy', themes: ['budget'], lines: [[5, 5]] }],
	},
	'cases/project.mdx': {
		title: 'โครงงาน',
		lead: 'นักเรียนทำโครงงาน',
		agency: 'esao1',
		owner: 'schools/one',
		schools: ['one'],
		partners: ['pao'],
		focus: '2566/2.4',
		kind: 'activity',
		topic: ['active-learning'],
		levels: 'not-told',
		evidence: 'described',
		marco: [{ strand: 'M', basis: 'editorial' }],
		year: 2566,
		sources: [source],
	},
	'schools/one.mdx': { title: 'โรงเรียนหนึ่ง', lead: 'โรงเรียน', kind: 'school', agency: 'esao1', sources: [source] },
	'partners/pao.mdx': {
		title: 'องค์การ',
		lead: 'ร่วมงาน',
		kind: 'local-government',
		with: ['agencies/esao1'],
		sources: [source],
	},
	'glossary/plc.mdx': { title: 'PLC', meaning: 'ชุมชนวิชาชีพ' },
	'data/cohorts.mdx': {
		title: 'รุ่น',
		lead: 'จำนวนโรงเรียน',
		year: 2566,
		columns: [
			{ key: 'cohort', label: 'รุ่น' },
			{ key: 'schools', label: 'โรงเรียน' },
		],
		rows: [['1', 7]],
		sources: [source],
	},
};

/** Pages on MARCO have to have these sections. */
const MARCO_BODY = Object.values(MARCO_SECTIONS)
	.map((heading) => `## ${heading}\n\nเนื้อความ`)
	.join('\n\n');

/** The pages of prose of this project, which tell of the site and not of its content. */
export const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
	readdirSync('content/pages').map((name) => [`pages/${name}`, readFileSync(`content/pages/${name}`, 'utf8')]),
);

const roots: string[] = [];

/** The text below the fields of an entry: some collections ask for headings. */
export const bodyFor = (name: string) => (name.startsWith('marco/') ? MARCO_BODY : 'เนื้อความ');

/** Writes files and the pages of prose below `content/` of a new temporary project; a string is written as it is. Returns the project's folder. */
export function project(files: Record<string, Data | string>): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	roots.push(root);
	for (const [name, data] of Object.entries({ ...PAGES, ...files })) {
		const path = join(root, 'content', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(
			path,
			typeof data === 'string' ? data : `---\n${dump(data, { noRefs: true })}---\n\n${bodyFor(name)}\n`,
		);
	}
	return root;
}

export const removeProjects = () => roots.splice(0).forEach((root) => rmSync(root, { recursive: true }));

/** The faults of the minimal content with one file changed. */
export const faultsWith = (file: string, change: (data: Data) => Data): readonly Fault[] =>
	checkContent(project({ ...MINIMAL, [file]: change(structuredClone(MINIMAL[file] ?? {})) })).faults;
