/** Characters that nobody sees: they hide text, turn its direction, or make two equal names different. */
import { fieldName } from './issues.ts';
import type { Fault, RawFile } from '../schemas/entry.ts';
import { thaiLetterOf } from '../text/presentation.ts';
import { strangeSpelling } from './thai-spelling.ts';

/**
 * Controls, formats (zero width, direction), private use, halves of pairs, separators, whatever Unicode says to show
 * nothing for, letters and signs that are blank (U+2800), and the marks of lost text and of a lost picture.
 */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD\u{1D159}]/u;

/** Line ends and tabs are controls, too. */
const ALLOWED = /[\t\n\r]/g;

/** More marks on one letter than any Thai word has: they cover the lines above and below. */
const STACK = /\p{M}{5,}/u;

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

/** What a character is, for the message. */
function nameOf(character: string): string {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	if (DIRECTION.test(character)) return `อักขระบังคับทิศทาง ${code}`;
	if (/[\uFFFC\uFFFD]/.test(character)) return `ตัวอักษรที่เสียไปแล้ว ${code}`;
	if (thaiLetterOf(character)) return `อักษรของแบบอักษรเก่า ${code}`;
	return `${CONTROL.test(character) ? 'อักขระควบคุม' : 'อักขระที่มองไม่เห็น'} ${code}`;
}

/**
 * What is wrong with the characters of a text, in the words of a fault; undefined where nothing is.
 * @example strangeCharacter('ก\u200Bข')?.found // 'อักขระที่มองไม่เห็น U+200B หลัง "ก"'
 */
export function strangeCharacter(text: string): Pick<Fault, 'found' | 'expected'> | undefined {
	const plain = text.replace(ALLOWED, ' ');
	const at = plain.search(UNSEEN);
	const before = (end: number) => (end > 0 ? ` หลัง "${plain.slice(Math.max(0, end - 12), end)}"` : '');
	if (at !== -1) {
		const character = String.fromCodePoint(plain.codePointAt(at) ?? 0);
		const letter = thaiLetterOf(character);
		return {
			found: nameOf(character) + before(at),
			expected: letter
				? `พิมพ์ ${letter} แทนอักขระนี้ ซึ่งมาจากไฟล์ PDF`
				: 'ลบอักขระนี้ ถ้าคัดลอกมาจากที่อื่น ให้วางแบบข้อความล้วนหรือพิมพ์ใหม่',
		};
	}
	const stack = plain.search(STACK);
	return stack === -1
		? strangeSpelling(plain)
		: { found: `สระหรือวรรณยุกต์ซ้อนกันเกิน 4 ตัว${before(stack)}`, expected: 'ลบตัวที่เกิน แล้วพิมพ์คำนี้ใหม่' };
}

/** All strings of a frontmatter with their path. YAML may spell a character out (`"\u202E"`): the file does not show it. */
export function* strings(
	value: unknown,
	path: readonly PropertyKey[] = [],
): Generator<[string, readonly PropertyKey[]]> {
	if (typeof value === 'string') yield [value, path];
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) yield* strings(item, [...path, key]);
}

/** The faults in the characters of a file's fields and body. */
export function unseenFaults({ file, data, body, firstLine }: RawFile): Fault[] {
	const fields = [...strings(data)].flatMap(([text, path]) => {
		const strange = strangeCharacter(text);
		return strange ? [{ file, field: fieldName(path), ...strange }] : [];
	});
	return [...fields, ...lineFaults({ file, body, firstLine })];
}

/** The faults in the characters of a text's lines. */
export const lineFaults = ({ file, body, firstLine }: Pick<RawFile, 'file' | 'body' | 'firstLine'>): Fault[] =>
	body.split('\n').flatMap((line, position) => {
		const strange = strangeCharacter(line);
		return strange ? [{ file, field: `เนื้อความ บรรทัด ${firstLine + position}`, ...strange }] : [];
	});
