/** What may well be right and should be looked at all the same: it is printed, and stops nothing. */
import type { Fault, RawFile } from '../schemas/entry.ts';
import { fieldOf } from './body.ts';
import { strings } from './characters.ts';
import { fieldName } from './issues.ts';

type Warning = Pick<Fault, 'found' | 'expected'>;

const NOT_PUBLIC = 'ถ้าเป็นของบุคคล ให้ลบออก ถ้าเป็นของหน่วยงาน ให้แน่ใจว่าเผยแพร่ได้';

/** What is looked for, with its name and what to do. Thai digits have been made Arabic ones. */
const SIGNS: readonly (readonly [pattern: RegExp, name: string, advice: string])[] = [
	[/(?<![\d.,])(?:\+66|0)[ -]?[2-9]\d?(?:[ -]?\d){6,7}(?![\d,])/, 'ข้อความที่เหมือนเบอร์โทรศัพท์', NOT_PUBLIC],
	[/(?<![\d.,])[1-8](?:[ -]?\d){12}(?![\d,])/, 'ข้อความที่เหมือนเลขประจำตัวประชาชน', NOT_PUBLIC],
	[/(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/, 'ข้อความที่เหมือนอีเมล', NOT_PUBLIC],
	[/(?:ด\.ช\.|ด\.ญ\.|น\.ส\.)\s*[ก-ฮเ-ไ]/, 'ข้อความที่เหมือนชื่อบุคคล', NOT_PUBLIC],
	[/\?{3,}/, 'เครื่องหมาย ? ติดกันหลายตัว', 'ตัวอักษรอาจเสียไปเมื่อบันทึกหรือคัดลอก ให้เทียบกับต้นฉบับ'],
	[
		/[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][A-Za-z]/u,
		'อักษรของภาษาอื่นปนในคำภาษาอังกฤษ',
		'มองเหมือนอักษรอังกฤษแต่ค้นหาไม่พบ ให้พิมพ์คำนี้ใหม่',
	],
];

const withArabicDigits = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** What should be looked at in a text. */
function signsIn(text: string): Warning[] {
	const plain = withArabicDigits(text);
	return SIGNS.flatMap(([pattern, name, expected]) => {
		const match = pattern.exec(plain);
		return match ? [{ found: `${name} "${text.slice(match.index, match.index + match[0].length)}"`, expected }] : [];
	});
}

/** Fields in which addresses stand, not words. */
const isAddress = (path: readonly PropertyKey[]) => path.at(-1) === 'url';

/** Days on which the library was changed that are still to come. @param today Common era, such as 2026-12-01. */
function daysToCome({ file, data }: RawFile, today: string): Fault[] {
	const changes: unknown = data?.['changes'];
	const days: [string, unknown][] = [
		['added', data?.['added']],
		...(Array.isArray(changes) ? changes : []).map((change: { date?: unknown } | null, i): [string, unknown] => [
			`changes[${i}].date`,
			change?.date,
		]),
	];
	return days.flatMap(([field, value]) => {
		const day = value instanceof Date ? value.toISOString().slice(0, 10) : value;
		return typeof day === 'string' && day > today
			? [{ file, field, found: `"${day}" ซึ่งยังไม่ถึง`, expected: 'ใส่เฉพาะวันจริง ให้ตรวจปีและเดือน' }]
			: [];
	});
}

/**
 * What should be looked at in a file.
 * @param today The day of the check, common era, such as 2026-12-01.
 */
export function warningsOf(entry: RawFile, today: string): Fault[] {
	const { file, data, body, firstLine } = entry;
	const fields = [...strings(data)].flatMap(([text, path]) =>
		isAddress(path) ? [] : signsIn(text).map((warning) => ({ file, field: fieldName(path), ...warning })),
	);
	const lines = body.split('\n').flatMap((line, position) =>
		signsIn(line.replace(/\(https?:[^)]*\)/g, '()')).map((warning) => ({
			file,
			field: fieldOf(firstLine + position),
			...warning,
		})),
	);
	return [...fields, ...lines, ...daysToCome(entry, today)];
}
