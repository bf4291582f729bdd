import { z } from 'astro/zod';
import { aliases, formerly, history, lead, reference, sources, title, type ContentIndex } from './base.ts';
import { AFFILIATIONS, DISTRICTS, SCHOOL_KINDS, valuesOf } from './vocabulary.ts';

/** A school, college or learning centre that a source names. */
export const schools = (index: ContentIndex) =>
	z.strictObject({
		title: title().describe('ชื่อเต็มของสถานศึกษา'),
		lead: lead().describe('แหล่งข้อมูลเล่าถึงสถานศึกษานี้เรื่องใด'),
		kind: z.enum(valuesOf(SCHOOL_KINDS)).describe('ประเภทสถานศึกษา'),
		agency: reference(index, 'agencies').describe('หน่วยงานที่กล่าวถึงสถานศึกษานี้'),
		affiliation: z.enum(valuesOf(AFFILIATIONS)).optional().describe('สังกัด ถ้าแหล่งข้อมูลระบุ'),
		district: z.enum(valuesOf(DISTRICTS)).optional().describe('อำเภอ ถ้าแหล่งข้อมูลระบุ'),
		aliases: aliases(),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});
