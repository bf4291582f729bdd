/** Checks the text below the frontmatter: what MDX would take for code, what pages would misprint, and links. */
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { idsBeside, targetsOf, wrongLink, type LinkedBody, type Targets } from './links.ts';
import { box, headings, linksIn, syntaxFault, unwanted, type Body } from './markdown.ts';
import { isProse } from './names.ts';
import { nestedTooDeep } from './nesting.ts';
import { withoutPageMarks } from './page-tags.ts';
import { misprints } from './printed.ts';
import { wrongSign } from './signs.ts';
import { tooLargeTable } from './tables.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

const linesOf = ({ body }: Body) => body.split(/\r\n?|\n/);

/** A line of the text below the frontmatter, in the place of a field. */
export const fieldOf = (line: number) => `เนื้อความ บรรทัด ${line}`;

/**
 * Where MDX would read a module's import or export. Such a line must not reach the engine that builds the site: one that
 * ends within a string ends the whole process without a word.
 */
const MODULE_CODE = /^(?:import|export)\b/;

const moduleCode: Wrong = {
	found: 'คำสั่ง import หรือ export',
	expected: 'เนื้อความไม่รันโค้ด ให้ลบ หรือไม่ให้ import และ export ขึ้นต้นบรรทัด',
};

/**
 * Lines that Starlight swallows, whatever stands behind the colons. Our parser takes only some of them for a box, so the
 * line tells.
 */
const BOX = /^[ \t>*+-]*:::/;

/** Headings whose ids the page has already: links to either would lead to the first. */
const takenIds = (entry: LinkedBody) => {
	const taken = new Set(idsBeside(entry));
	return headings(entry)
		.filter(({ id }) => taken.has(id))
		.map(({ line, id }) => ({
			line,
			what: { found: `หัวข้อที่มีรหัส ${id}`, expected: 'หน้านี้ใช้รหัสนี้แล้ว ลิงก์จะไปผิดที่ ให้ตั้งชื่อหัวข้ออื่น' },
		}));
};

/** What keeps a body from being text: signs line by line, in an editor's words; then whatever else MDX sees in it. */
function textFaults(entry: LinkedBody): Fault[] {
	const lines = linesOf(entry);
	const at = (line: number, what: Wrong): Fault => ({ file: entry.file, field: fieldOf(line), ...what });
	const large = nestedTooDeep(lines) ?? tooLargeTable(lines);
	if (large) return [at(entry.firstLine + large.position, large.what)];
	const modules = lines.flatMap((line, position) =>
		MODULE_CODE.test(line) ? [at(entry.firstLine + position, moduleCode)] : [],
	);
	if (modules.length) return modules;
	const boxes = lines.flatMap((line, position) => (BOX.test(line) ? [at(entry.firstLine + position, box)] : []));
	if (boxes.length) return boxes;
	const signs = lines.flatMap((line, position) => {
		const wrong = wrongSign(isProse(entry.file) ? withoutPageMarks(line) : line);
		return wrong ? [at(entry.firstLine + position, wrong)] : [];
	});
	if (signs.length) return signs;
	const syntax = syntaxFault(entry);
	const found = syntax ? [syntax] : [...unwanted(entry), ...misprints(entry), ...takenIds(entry)];
	return found.map(({ line, what }) => at(line, what));
}

/** The faults in the links of a body that is text. */
const linkFaults = (entry: LinkedBody, targets: Targets): Fault[] =>
	linksIn(entry).flatMap(({ line, url, text }) => {
		const at = { file: entry.file, field: fieldOf(line), found: `ลิงก์ ${url}` };
		const expected = wrongLink(entry, url, targets);
		if (expected) return [{ ...at, expected }];
		return text.trim()
			? []
			: [{ ...at, found: `ลิงก์ ${url} ที่ไม่มีข้อความ`, expected: 'เขียนข้อความของลิงก์ใน [ ] ให้บอกว่าไปที่ใด' }];
	});

/**
 * The faults in the bodies of all files.
 * @param entries Every entry, and
 * @param pages every page of prose, for the addresses that links may lead to.
 * @param others Texts beside them, which are checked in the same way.
 */
export function bodyFaults(
	entries: readonly RawEntry[],
	pages: readonly RawFile[],
	others: readonly Body[] = [],
): Fault[] {
	const bodies: readonly LinkedBody[] = [...entries, ...pages, ...others];
	const textFaultsOf = new Map(bodies.map((entry) => [entry, textFaults(entry)]));
	const targets = targetsOf(entries, pages, (entry) => textFaultsOf.get(entry)?.length === 0);
	return bodies.flatMap((entry) => {
		const faults = textFaultsOf.get(entry) ?? [];
		return faults.length ? faults : linkFaults(entry, targets);
	});
}
