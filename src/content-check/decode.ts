/** Bytes of a file as text. Editors save in other encodings than they think: a wrong one turns Thai into nonsense. */
import { MOST_BYTES } from './limits.ts';
import type { Fault } from '../schemas/entry.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

const AS_UTF8 = 'ให้เปิดไฟล์ในโปรแกรมแก้ไข แล้วบันทึกใหม่แบบ UTF-8';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

/** What is wrong with a file of this size, before it is read. */
export const tooLarge = (bytes: number): Wrong | undefined =>
	bytes <= MOST_BYTES
		? undefined
		: {
				found: `ไฟล์ขนาด ${kilobytes(bytes)}`,
				expected: `ไฟล์ละไม่เกิน ${kilobytes(MOST_BYTES)} เพื่อให้หน้าเว็บเปิดได้บนเครือข่ายช้า ให้แบ่งเป็นหลายไฟล์ตามเรื่อง`,
			};

/** Thai in TIS-620 or Windows-874 has one byte a letter, all of them above 0xA0. */
function isThaiByByte(bytes: Uint8Array): boolean {
	const high = bytes.filter((byte) => byte >= 0x80);
	return high.length > 0 && high.every((byte) => byte >= 0xa1 && byte <= 0xfb);
}

/** The text of a file, or what keeps it from being text. */
export function decode(bytes: Uint8Array): { text: string } | Wrong {
	if (bytes.length === 0) return { found: 'ไฟล์ว่าง', expected: 'เขียนส่วนหัวระหว่างบรรทัด --- สองบรรทัด หรือลบไฟล์' };
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 64).includes(0))
		return { found: 'ไฟล์เข้ารหัสแบบ UTF-16 หรือไม่ใช่ข้อความ', expected: AS_UTF8 };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		return {
			found: isThaiByByte(bytes) ? 'ไฟล์เข้ารหัสแบบ TIS-620 หรือ Windows-874' : 'ไฟล์มีไบต์ที่ไม่ใช่ UTF-8',
			expected: AS_UTF8,
		};
	}
}
