import { z } from 'astro/zod';
import { aliases, formerly, history, references, sources, text, title, type ContentIndex } from './base.ts';

/** An abbreviation or a term of art. */
export const glossary = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('คำที่ผู้อ่านพบ มักเป็นคำย่อ เช่น PLC'),
		full: text().optional().describe('คำเต็ม'),
		english: text().optional().describe('คำภาษาอังกฤษ'),
		meaning: text().max(600).describe('ความหมายสั้น ๆ ด้วยคำของเรา'),
		aliases: aliases(),
		sources: sources(index).optional(),
		references: references(),
		formerly: formerly(),
		...history(),
	});
