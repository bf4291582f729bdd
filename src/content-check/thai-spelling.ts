/**
 * Thai that looks right and is spelled in another way: it is another word to search, to sorting and to other programs.
 * Keyboards cannot type most of it; it comes from PDF files and from old programs.
 */
import type { Fault } from '../schemas/entry.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** What looks like something else, with its name and the way out. */
const SLIPS: readonly (readonly [RegExp, string, string])[] = [
	[/\u0E4D[\u0E48-\u0E4B]?\u0E32/u, 'สระอำที่แยกเป็น ํ กับ า', 'พิมพ์ ำ ตัวเดียว วรรณยุกต์อยู่หน้า ำ เช่น น้ำ'],
	[/\u0E33[\u0E48-\u0E4B]/u, 'วรรณยุกต์อยู่หลังสระอำ', 'พิมพ์วรรณยุกต์ก่อน ำ เช่น น้ำ'],
	[/เเ/u, 'สระเอสองตัว', 'พิมพ์สระแอ แ ตัวเดียว'],
	[/[\u0E47-\u0E4E][\u0E31\u0E34-\u0E3A]/u, 'วรรณยุกต์อยู่หน้าสระบนหรือล่าง', 'พิมพ์สระก่อนวรรณยุกต์ เช่น ที่ ผู้'],
	[/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/u, 'สระหรือวรรณยุกต์ซ้ำกัน', 'ลบตัวที่ซ้ำ'],
	[/(?<![ฤฦ])\u0E45/u, 'อักษร ๅ แทนสระอา', 'พิมพ์สระอา า'],
];

/** What is wrong with the spelling of a Thai text, in the words of a fault; undefined where nothing is. */
export function strangeSpelling(text: string): Wrong | undefined {
	for (const [pattern, name, remedy] of SLIPS) {
		const match = pattern.exec(text);
		if (match)
			return { found: `${name} ใน "${text.slice(Math.max(0, match.index - 8), match.index + 8)}"`, expected: remedy };
	}
	return undefined;
}
