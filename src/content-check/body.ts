/** Checks the text below the frontmatter: what MDX would take for code, and links that lead nowhere. */
import { addressOf, isFixed, pageAddress } from '../collections/addresses.ts';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { Fault, RawEntry, RawFile } from '../schemas/entry.ts';
import { box, headingIds, linksIn, syntaxFault, unwanted } from './markdown.ts';
import { nestedTooDeep } from './nesting.ts';
import { withoutPageMarks } from './page-tags.ts';
import { wrongAddress } from '../text/web-address.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** What stands for itself: a sign after a backslash, and code. Whichever comes first in the line holds. */
const LITERAL = /\\[\\`{}<]|`[^`]*`/g;

/** Tags that content may use; everything else that begins with < is a slip or needs the code. */
const TAGS = /<(\/?)(?:(strong|em|sub|sup)\s*|br\s*(\/?))>/g;

const linesOf = ({ body }: RawFile) => body.split(/\r\n?|\n/);

const fieldOf = (line: number) => `เนื้อความ บรรทัด ${line}`;

/** The sign of a line that MDX would take for code, or its first tag that is not closed. */
function wrongSign(whole: string): Wrong | undefined {
	const line = whole.replace(LITERAL, '');
	const sign = /[{}<]/.exec(line.replace(TAGS, ''))?.[0];
	if (!sign) return unpairedTag(line);
	return {
		found: `เครื่องหมาย ${sign}`,
		expected: `ระบบอ่าน ${sign} เป็นคำสั่ง ให้ใช้คำหรือวงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า`,
	};
}

/** The first tag of a line that MDX would not accept: it reads tags strictly, where HTML guesses. */
function unpairedTag(line: string): Wrong | undefined {
	const open: string[] = [];
	for (const [tag, closing, name, closed] of line.matchAll(TAGS)) {
		if (!name) {
			if (closing || !closed) return { found: `แท็ก ${tag}`, expected: 'การขึ้นบรรทัดใหม่ต้องเขียนเป็น <br/>' };
		} else if (!closing) open.push(name);
		else if (open.pop() !== name) return { found: `แท็ก ${tag}`, expected: pair(name) };
	}
	const left = open.pop();
	return left ? { found: `แท็ก <${left}>`, expected: pair(left) } : undefined;
}

const pair = (name: string) => `ต้องเปิดด้วย <${name}> และปิดด้วย </${name}> ในบรรทัดเดียวกัน โดยไม่ไขว้กับแท็กอื่น`;

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

/** What keeps a body from being text: signs line by line, in an editor's words; then whatever else MDX sees in it. */
function textFaults(entry: RawFile): Fault[] {
	const lines = linesOf(entry);
	const at = (line: number, what: Wrong): Fault => ({ file: entry.file, field: fieldOf(line), ...what });
	const deep = nestedTooDeep(lines);
	if (deep) return [at(entry.firstLine + deep.position, deep.what)];
	const modules = lines.flatMap((line, position) =>
		MODULE_CODE.test(line) ? [at(entry.firstLine + position, moduleCode)] : [],
	);
	if (modules.length) return modules;
	const boxes = lines.flatMap((line, position) => (BOX.test(line) ? [at(entry.firstLine + position, box)] : []));
	if (boxes.length) return boxes;
	const signs = lines.flatMap((line, position) => {
		const wrong = wrongSign(entry.collection ? line : withoutPageMarks(line));
		return wrong ? [at(entry.firstLine + position, wrong)] : [];
	});
	if (signs.length) return signs;
	const syntax = syntaxFault(entry);
	return (syntax ? [syntax] : unwanted(entry)).map(({ line, what }) => at(line, what));
}

/** Ids of a report's items, which links may end in. */
const itemIds = ({ data }: RawFile) =>
	Object.values(data ?? {}).flatMap((field) =>
		Array.isArray(field) ? field.flatMap((item: unknown) => (isItem(item) ? [item.id] : [])) : [],
	);

const isItem = (value: unknown): value is { id: string } =>
	typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const decoded = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The remedy for a fragment that an entry's page does not have. */
function wrongFragment(target: RawFile, fragment: string): string | undefined {
	const items = itemIds(target);
	const anchors = [...items, ...headingIds(target), ...(target.collection ? REGISTRY[target.collection].anchors : [])];
	if (anchors.includes(decoded(fragment))) return undefined;
	const known = anchors.length ? ` ที่มีคือ ${anchors.slice(0, 12).join(', ')}` : '';
	return `${target.file} ไม่มี${items.length ? 'ข้อที่มีรหัส' : 'หัวข้อ'} ${decoded(fragment)}${known} ให้แก้หรือลบส่วนหลัง #`;
}

/** The entries that links may lead to. */
interface Targets {
	at(address: string): RawFile | undefined;
	/** Whether the parser may read an entry's body: it has no fault of its own. */
	isText(entry: RawFile): boolean;
}

/** The remedy for a link that leads nowhere, or where readers must not be sent. */
function wrongLink(from: RawFile, url: string, targets: Targets): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url)) return wrongAddress(url);
	const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	if (path === '') return fragment ? wrongFragment(from, fragment) : 'ลิงก์ว่าง ให้ใส่ที่อยู่ หรือลบวงเล็บ';
	if (!path.startsWith('/')) return 'ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย / เช่น /cases/bankhai-pbl/';
	const target = targets.at(path);
	if (target && query) return 'หน้านี้ไม่รับส่วนหลัง ? ให้ลบออก';
	if (target) return fragment && targets.isText(target) ? wrongFragment(target, fragment) : undefined;
	if (COLLECTIONS.some((name) => path === `/${name}/`) || isFixed(path)) return undefined;
	return 'ไม่มีหน้านี้ ให้แก้ที่อยู่ให้ตรงกับชื่อไฟล์ และลงท้ายด้วย /';
}

/**
 * The faults in the bodies of all files.
 * @param entries Every entry, and
 * @param pages every page of prose, for the addresses that links may lead to. Whether any other page has a fragment is
 * left to the link check of the built site.
 */
export function bodyFaults(entries: readonly RawEntry[], pages: readonly RawFile[]): Fault[] {
	const files: readonly RawFile[] = [...entries, ...pages];
	const byAddress = new Map<string, RawFile>([
		...entries.map((entry) => [addressOf(entry), entry] as const),
		...pages.map((page) => [pageAddress(page.id), page] as const),
	]);
	const textFaultsOf = new Map(files.map((file) => [file, textFaults(file)]));
	const targets: Targets = {
		at: (address) => byAddress.get(address),
		isText: (entry) => textFaultsOf.get(entry)?.length === 0,
	};
	return files.flatMap((entry) => {
		const faults = textFaultsOf.get(entry) ?? [];
		if (faults.length) return faults;
		return linksIn(entry).flatMap(({ line, url, text }) => {
			const at = { file: entry.file, field: fieldOf(line), found: `ลิงก์ ${url}` };
			const expected = wrongLink(entry, url, targets);
			if (expected) return [{ ...at, expected }];
			return text.trim()
				? []
				: [{ ...at, found: `ลิงก์ ${url} ที่ไม่มีข้อความ`, expected: 'เขียนข้อความของลิงก์ใน [ ] ให้บอกว่าไปที่ใด' }];
		});
	});
}
