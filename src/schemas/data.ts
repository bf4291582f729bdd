import { z } from 'astro/zod';
import { buddhistYear, formerly, lead, sources, text, title, type ContentIndex } from './base.ts';

/** Spreadsheets run what begins with these signs; a minus by itself or before a number is none. */
const FORMULA = /^\s*(?:[=+@]|-(?!\s*[\d.,]*\s*$))/;

const cell = z.union(
	[
		z
			.string()
			.regex(/^[^๐-๙]*$/, 'ใช้เลขอารบิก 0–9 แทนเลขไทย')
			.refine((text) => !FORMULA.test(text), 'โปรแกรมตารางจะรันเป็นสูตร ให้ลบเครื่องหมาย = + - @ ที่ขึ้นต้น'),
		z.number(),
		z.null(),
	],
	'ต้องเป็นข้อความ ตัวเลข หรือ null',
);

/** A table of the sources as data. */
export const data = (index: ContentIndex) =>
	z
		.strictObject({
			title: title().describe('ชื่อตาราง'),
			lead: lead().describe('ตารางนี้บอกอะไร'),
			unit: text().optional().describe('หน่วยของตัวเลข'),
			year: buddhistYear().describe('ปีของข้อมูล เป็น พ.ศ.'),
			columns: z
				.array(
					z.strictObject({
						key: z
							.string()
							.regex(/^[a-z][a-z0-9_]*$/, 'ต้องเป็น a–z, 0–9 และ _')
							.describe('ชื่อคอลัมน์ใน CSV'),
						label: text().describe('หัวคอลัมน์'),
						unit: text().optional().describe('หน่วยของคอลัมน์ ถ้าต่างจากตาราง'),
					}),
				)
				.min(2, 'ต้องมีอย่างน้อยสองคอลัมน์')
				.describe('คอลัมน์'),
			rows: z.array(z.array(cell)).min(1, 'ต้องมีอย่างน้อยหนึ่งแถว').describe('แถวข้อมูล'),
			note: text().optional().describe('สิ่งที่ตัวเลขไม่ตรงกันหรือควรระวัง'),
			sources: sources(index),
			formerly: formerly(),
		})
		.superRefine(({ columns, rows }, context) => {
			columns.forEach(({ key }, position) => {
				if (columns.findIndex((column) => column.key === key) < position)
					context.addIssue({
						code: 'custom',
						path: ['columns', position, 'key'],
						message: 'ชื่อซ้ำกับคอลัมน์ก่อนหน้า ให้ตั้งชื่ออื่น',
					});
			});
			rows.forEach((row, position) => {
				if (row.length !== columns.length)
					context.addIssue({
						code: 'custom',
						path: ['rows', position],
						message: `แถวนี้มี ${row.length} ช่อง แต่ตารางมี ${columns.length} คอลัมน์`,
					});
			});
		});
