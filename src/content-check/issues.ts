/** Turns what zod reports into words that an editor can act on. */
import type { z } from 'astro/zod';
import { AsWritten } from '../schemas/as-written.ts';
import type { Fault } from '../schemas/entry.ts';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
	string: 'ข้อความ',
	number: 'ตัวเลข',
	int: 'จำนวนเต็ม',
	array: 'รายการ (ขึ้นบรรทัดด้วย - หรืออยู่ใน [ ])',
	object: 'กลุ่มของช่อง',
	boolean: 'true หรือ false',
	tuple: 'คู่ของตัวเลข [จาก, ถึง]',
};

/** `['problems', 0, 'themes']` as `problems[0].themes`. */
export const fieldName = (path: readonly PropertyKey[]) =>
	path.reduce<string>(
		(name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
		'',
	);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
		data,
	);

/** A value as it stands in the file, shortened for a message. */
function show(value: unknown): string {
	if (value === undefined) return 'ไม่มีช่องนี้';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (value instanceof AsWritten) return show(value.text);
	const printed = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
	return printed.length > 80 ? `${printed.slice(0, 77)}…` : printed;
}

/** Messages of our own schemas are Thai; zod's built-in ones are English and are told again here. */
const isOurs = (message: string) => /[\u0E00-\u0E7F]/.test(message);

/** The way out where text is expected and YAML took what stands there for something else, such as a year. */
const quoting = (value: unknown) =>
	typeof value === 'number' || typeof value === 'boolean' || value instanceof Date
		? ` ให้ใส่เครื่องหมายคำพูด: "${show(value)}"`
		: value instanceof AsWritten
			? ` ให้ใส่เครื่องหมายคำพูด: ${show(value)}`
			: '';

/** The way out where YAML would show another number, or another day, than the one that is written. */
function writing(value: unknown): string {
	if (!(value instanceof AsWritten)) return '';
	const number = Number(value.text);
	return Number.isFinite(number)
		? ` ระบบจะอ่านเป็น ${number} ให้เขียนอย่างนั้น หรือใส่เครื่องหมายคำพูดถ้าช่องนี้รับข้อความ: "${value.text}"`
		: ` ให้ใส่เครื่องหมายคำพูดถ้าช่องนี้รับข้อความ: "${value.text}"`;
}

/** The way out where a number is expected and stands there as text: in quotation marks, or in Thai digits. */
function unquoting(issue: Issue, value: unknown): string {
	if (issue.code !== 'invalid_type' || typeof value !== 'string' || !/^\s*[\d๐-๙]+\s*$/.test(value)) return '';
	const number = value.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
	return ` ให้เขียน ${number} ด้วยเลขอารบิก โดยไม่ใส่เครื่องหมายคำพูด`;
}

function expectation(issue: Issue, value?: unknown, known: readonly string[] = []): string {
	// Zod's message on an unknown field repeats its name, which may well be Thai.
	if (issue.code !== 'unrecognized_keys' && isOurs(issue.message))
		return issue.message + unquoting(issue, value) + (issue.code === 'custom' ? '' : writing(value));
	switch (issue.code) {
		case 'invalid_type':
			return `ต้องเป็น${TYPE_NAMES[issue.expected] ?? issue.expected}${issue.expected === 'string' ? quoting(value) : unquoting(issue, value) + writing(value)}`;
		case 'invalid_value':
			return `ต้องเป็นหนึ่งใน ${issue.values.map(String).join(', ')}`;
		case 'unrecognized_keys':
			return known.length ? `ช่องที่ใช้ได้คือ ${known.join(', ')}` : 'ลบช่องนี้ หรือแก้ตัวสะกด';
		case 'too_big':
			return issue.origin === 'string' ? `ยาวได้ไม่เกิน ${issue.maximum} ตัวอักษร` : `ต้องไม่มากกว่า ${issue.maximum}`;
		case 'too_small':
			return issue.origin === 'array' ? `ต้องมีอย่างน้อย ${issue.minimum} ข้อ` : `ต้องไม่น้อยกว่า ${issue.minimum}`;
		case 'invalid_union':
			return 'ค่านี้ไม่ตรงกับแบบใดที่ช่องนี้รับ';
		default:
			return `ค่านี้ไม่ตรงกับแบบของช่อง ให้แก้ตามคู่มือ (${issue.message})`;
	}
}

/** The field names that a schema allows at `path`, for the message on an unknown one. */
function knownFields(schema: unknown, path: readonly PropertyKey[]): string[] {
	type Definition = {
		shape?: Record<string, unknown>;
		element?: unknown;
		innerType?: unknown;
		in?: unknown;
		type?: string;
	};
	const definition = (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def;
	if (!definition) return [];
	if (definition.innerType) return knownFields(definition.innerType, path);
	if (definition.type === 'pipe') return knownFields(definition.in, path);
	const [step, ...rest] = path;
	if (step === undefined) return Object.keys(definition.shape ?? {});
	if (definition.shape) return knownFields(definition.shape[String(step)], rest);
	if (definition.element) return knownFields(definition.element, rest);
	return [];
}

/**
 * The faults of one file.
 * @param file Path from the project's root.
 * @param data The frontmatter that was checked.
 * @param schema The schema it was checked against.
 * @param issues What zod found.
 */
export function faultsOf(file: string, data: unknown, schema: z.ZodType, issues: readonly Issue[]): Fault[] {
	return issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({
				file,
				field: fieldName([...issue.path, key]),
				found: 'ช่องที่ระบบไม่รู้จัก',
				expected: expectation(issue, undefined, knownFields(schema, issue.path)),
			}));
		const value = valueAt(data, issue.path);
		const missing = value === undefined && issue.path.length > 0;
		return [
			{
				file,
				field: fieldName(issue.path),
				found: issue.path.length === 0 ? 'ทั้งไฟล์' : show(value),
				expected: missing && !isOurs(issue.message) ? `ต้องมีช่องนี้ ${expectation(issue)}` : expectation(issue, value),
			},
		];
	});
}
