import { z } from 'astro/zod';
import { formerly, history, lead, sources, title, type ContentIndex } from './base.ts';

/** A policy of one fiscal year's inspection. Year and number come from the path: `2566/2.mdx`. */
export const policies = (index: ContentIndex) =>
	z.strictObject({
		title: title(220).describe('ชื่อนโยบายอย่างเป็นทางการ'),
		lead: lead().describe('สรุปหนึ่งถึงสองประโยค'),
		sources: sources(index),
		formerly: formerly(),
		...history(),
	});
