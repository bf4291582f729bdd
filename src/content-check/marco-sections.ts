/** Checks that pages on MARCO keep apart what the sources say, what we say and what is not known. */
import { MARCO_SECTIONS } from '../schemas/vocabulary.ts';
import type { Fault, RawEntry } from '../schemas/entry.ts';

/** Sections that the body of an entry of `marco` lacks. */
export const marcoSectionFaults = (entries: readonly RawEntry[]): Fault[] =>
	entries
		.filter(({ collection }) => collection === 'marco')
		.flatMap(({ file, body }) => {
			const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
			return Object.values(MARCO_SECTIONS)
				.filter((heading) => !lines.has(`## ${heading}`))
				.map((heading) => ({
					file,
					field: 'เนื้อความ',
					found: `ไม่มีหัวข้อ “${heading}”`,
					expected: `ทุกหน้าของ RAYONG MARCO ต้องแยกถ้อยคำของแหล่งข้อมูล คำอธิบายของเรา และสิ่งที่ไม่ทราบ ให้เพิ่มบรรทัด ## ${heading}`,
				}));
		});
