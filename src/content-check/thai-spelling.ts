/**
 * Thai that looks right and is spelled in another way: it is another word to sorting and to other programs. What search
 * folds in what readers type, content may not have. Keyboards cannot type most of it; it comes from PDF files and from
 * old programs.
 */
import type { Fault } from '../schemas/entry.ts';
import { tidy } from '../text/normalise.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** What looks like something else, with its name and the way out. */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
	[/\u0E4D[\u0E48-\u0E4B]?\u0E32/u, 'สระอำที่แยกเป็น ํ กับ า', 'พิมพ์ ำ ตัวเดียว วรรณยุกต์อยู่หน้า ำ เช่น น้ำ'],
	[/\u0E33[\u0E48-\u0E4B]/u, 'วรรณยุกต์อยู่หลังสระอำ', 'พิมพ์วรรณยุกต์ก่อน ำ เช่น น้ำ'],
	[/[\u0E30\u0E32][\u0E48-\u0E4B]/u, 'วรรณยุกต์อยู่หลังสระ', 'พิมพ์วรรณยุกต์ก่อน ะ และ า เช่น ก่า'],
	[/\u0E34\u0E4D/u, 'สระอึที่แยกเป็น ิ กับ ํ', 'พิมพ์ ึ ตัวเดียว'],
	[/เเ/u, 'สระเอสองตัว', 'พิมพ์สระแอ แ ตัวเดียว'],
	[/[\u0E47-\u0E4E][\u0E31\u0E34-\u0E3A]/u, 'วรรณยุกต์อยู่หน้าสระบนหรือล่าง', 'พิมพ์สระก่อนวรรณยุกต์ เช่น ที่ ผู้'],
	[/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u, 'สระหรือวรรณยุกต์ซ้ำกัน', 'ลบตัวที่ซ้ำ'],
	[/(?<![ฤฦ])\u0E45/u, 'อักษร ๅ แทนสระอา', 'พิมพ์สระอา า'],
];

const around = (text: string, place: number) => `ใน "${text.slice(Math.max(0, place - 8), place + 8)}"`;

const thaiOf = (text: string) => text.replace(/[^\u0E01-\u0E5B]/gu, '');

/** What is wrong with the spelling of a Thai text, in the words of a fault; undefined where nothing is. */
export function strangeSpelling(text: string): Wrong | undefined {
	for (const [pattern, name, remedy] of SLIPS) {
		const match = pattern.exec(text);
		if (match) return { found: `${name} ${around(text, match.index)}`, expected: remedy };
	}
	const [written, folded] = [thaiOf(text), thaiOf(tidy(text))];
	if (written === folded) return undefined;
	const place = [...written].findIndex((character, at) => character !== folded[at]);
	return {
		found: `ลำดับสระและวรรณยุกต์ ${around(written, place)}`,
		expected: `พิมพ์เป็น "${folded.slice(Math.max(0, place - 8), place + 8)}"`,
	};
}
