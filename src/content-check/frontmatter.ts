/** Takes a file apart into frontmatter and body, exactly where Astro does, and reads the YAML between. */
import * as yaml from 'js-yaml';
import type { Fault } from '../schemas/entry.ts';
import { fieldName } from './issues.ts';
import { MOST_BYTES, MOST_LEVELS } from './limits.ts';
import { readYaml, type CutValue } from './yaml.ts';

const FRONTMATTER = /^\uFEFF?---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Where Astro would end the frontmatter, whatever follows on the line. */
const EARLY_END = /^(?:---|\+\+\+)/m;

/** What js-yaml says, and the way out; the first that fits holds. */
const REMEDIES: readonly [RegExp, string][] = [
	[/duplicated mapping key/, 'ช่องนี้เขียนไว้สองครั้ง ให้เหลือครั้งเดียว'],
	[/\btabs?\b/, 'ย่อหน้าด้วยช่องว่าง ห้ามใช้แท็บ'],
	[/unknown tag|tag suffix|cannot resolve/, "ลบเครื่องหมาย ! ที่นำหน้าค่า หรือใส่ค่าในเครื่องหมาย ' '"],
	[/alias|anchor|merge/, 'ลบเครื่องหมาย & และ * ที่นำหน้าค่า แล้วเขียนค่าเต็มในแต่ละช่อง'],
	[/maxDepth/, 'ลดชั้นของ [ ] { } หรือการย่อหน้าในส่วนหัว'],
	[/non-printable|null byte/, 'ลบอักขระควบคุมที่มองไม่เห็น ให้พิมพ์บรรทัดนั้นใหม่'],
];
const OTHER_REMEDY = "ตรวจการย่อหน้าและเครื่องหมาย : ของบรรทัดนั้น ข้อความที่มี : หรือขึ้นต้นด้วย [ { “ ต้องอยู่ในเครื่องหมาย ' '";

type Wrong = Omit<Fault, 'file'>;

/** A frontmatter as YAML gives it, the text below it, and what is wrong with the file as a whole. */
export interface Parsed {
	data?: Record<string, unknown>;
	body: string;
	fault?: Wrong;
}

/**
 * A group that stands in two places, or too deep. An alias (`*name`) costs a line and multiplies what it names: nine
 * lines of them make a billion values, and one that names what it stands in never ends.
 */
function entangled(data: unknown): Wrong | undefined {
	const seen = new Set<object>();
	const walk = (value: unknown, path: readonly PropertyKey[]): Wrong | undefined => {
		if (typeof value !== 'object' || value === null) return undefined;
		const field = fieldName(path);
		if (seen.has(value))
			return { field, found: 'ค่าที่ยืมจากช่องอื่น', expected: 'เขียนค่าเต็มในแต่ละช่อง ห้ามใช้ & และ * ของ YAML' };
		if (path.length > MOST_LEVELS)
			return { field, found: `ซ้อนกันเกิน ${MOST_LEVELS} ชั้น`, expected: 'ลดชั้นของรายการ ให้ตรงกับแบบของช่องนี้' };
		seen.add(value);
		for (const [key, item] of Object.entries(value)) {
			const wrong = walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
			if (wrong) return wrong;
		}
		return undefined;
	};
	return walk(data, []);
}

/**
 * Texts that are longer than any file, because an alias (`*name`) puts one of them in many places: a few lines would make
 * a page that no reader can load.
 */
function swollen(data: unknown): Wrong | undefined {
	let left = MOST_BYTES;
	const walk = (value: unknown): boolean => {
		if (typeof value === 'string') left -= value.length;
		else if (typeof value === 'object' && value !== null) return Object.values(value).some(walk);
		return left < 0;
	};
	return walk(data)
		? {
				field: '',
				found: 'ค่าที่ยืมจากช่องอื่นยาวรวมกันเกินหนึ่งไฟล์',
				expected: 'เขียนค่าเต็มในแต่ละช่อง ห้ามใช้ & และ * ของ YAML กับข้อความยาว',
			}
		: undefined;
}

/** A value that ends at ` #`. */
const cutOff = ({ line, field, lost }: CutValue): Wrong => ({
	field,
	found: `บรรทัด ${line + 2} ข้อความตั้งแต่ ${lost} ถูกตัดทิ้ง`,
	expected: "ระบบอ่าน # ที่อยู่หลังช่องว่างเป็นหมายเหตุ ให้ใส่ค่าทั้งหมดในเครื่องหมาย ' ' หรือย้ายหมายเหตุไปไว้บรรทัดของตัวเอง",
});

const NO_FRONTMATTER: Wrong = {
	field: '',
	found: 'ไม่มีส่วนหัว',
	expected: 'ไฟล์ต้องขึ้นต้นด้วยส่วนหัวระหว่างบรรทัด --- สองบรรทัด',
};

/** Why YAML could not be read. The mark counts lines of the frontmatter from 0; the file has one line of --- before it. */
function unreadable(error: unknown): Wrong {
	if (error instanceof yaml.YAMLException) {
		const reason = error.reason || error.message;
		return {
			field: '',
			found: `ส่วนหัวอ่านไม่ได้ที่บรรทัด ${(error.mark?.line ?? 0) + 2}: ${reason}`,
			expected: REMEDIES.find(([pattern]) => pattern.test(reason))?.[1] ?? OTHER_REMEDY,
		};
	}
	// The parser works by recursion and runs out of stack on what is nested thousands deep.
	if (error instanceof RangeError)
		return { field: '', found: 'ส่วนหัวซ้อนกันลึกเกินไป', expected: 'ลดชั้นของ [ ] { } หรือการย่อหน้าในส่วนหัว' };
	throw error;
}

/** The frontmatter of one file, or the fault that keeps it from being read. */
export function parseFrontmatter(source: string): Parsed {
	const match = FRONTMATTER.exec(source);
	if (!match) return { body: source, fault: NO_FRONTMATTER };
	const [whole, header = ''] = match;
	const body = source.slice(whole.length);
	const early = EARLY_END.exec(header);
	if (early) {
		const line = header.slice(0, early.index).split('\n').length + 1;
		return {
			body,
			fault: {
				field: '',
				found: `บรรทัด ${line} ในส่วนหัวขึ้นต้นด้วย ${early[0]}`,
				expected: 'ระบบจะนึกว่าส่วนหัวจบตรงนั้น ให้ย่อหน้าบรรทัดนี้ หรือเปลี่ยนเครื่องหมายที่ขึ้นต้น',
			},
		};
	}
	try {
		const { value: data, cut } = readYaml(header);
		if (typeof data !== 'object' || data === null || Array.isArray(data))
			return { body, fault: { field: '', found: 'ส่วนหัวว่าง', expected: 'ส่วนหัวต้องมีช่องแบบ ชื่อช่อง: ค่า' } };
		const fault = entangled(data) ?? swollen(data);
		if (fault) return { body, fault };
		const fields = data as Record<string, unknown>;
		return cut[0] ? { data: fields, body, fault: cutOff(cut[0]) } : { data: fields, body };
	} catch (error) {
		return { body, fault: unreadable(error) };
	}
}
