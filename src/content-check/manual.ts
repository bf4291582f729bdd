/**
 * Checks the editors' manual, which is a page of the site and no entry. It may do what a body may, and show code in boxes;
 * its first line is the page's title. What MDX would take for a body's code is only text in it, and refused all the same.
 */
import type { Fault } from '../schemas/entry.ts';
import type { ContentFile } from './files.ts';
import type { Body } from './markdown.ts';

/** Path from the project's root. */
export const MANUAL = 'content/README.md';

/** A line that begins or ends a box of code. */
const FENCE = /^```[a-z]*$/;

/** Lines with the boxes of code left empty; one that is not closed stays, and is told as a body's would be. */
function withoutCode(lines: readonly string[]): string[] {
	const fences = lines.flatMap((line, position) => (FENCE.test(line) ? [position] : []));
	const boxes = fences.flatMap((begin, i) => {
		const end = fences[i + 1];
		return i % 2 === 0 && end !== undefined ? [{ begin, end }] : [];
	});
	return lines.map((line, position) =>
		boxes.some(({ begin, end }) => begin <= position && position <= end) ? '' : line,
	);
}

/** The manual as a body to be checked, or the fault that keeps it from being one. */
export function readAsBody(read: ContentFile): { body: Body; text: Body } | Fault {
	if ('found' in read) return { file: MANUAL, field: '', ...read };
	const [title = '', ...lines] = read.text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (!/^# +\S/.test(title))
		return {
			file: MANUAL,
			field: '',
			found: 'บรรทัดแรกไม่ใช่ชื่อของคู่มือ',
			expected: 'ไฟล์นี้เป็นหน้าเว็บ บรรทัดแรกต้องเป็น # ตามด้วยชื่อหน้า',
		};
	return {
		text: { file: MANUAL, body: read.text, firstLine: 1 },
		// The title is a line like others to the checks, but no second title of a page.
		body: { file: MANUAL, body: [title.replace(/^# +/, ''), ...withoutCode(lines)].join('\n'), firstLine: 1 },
	};
}

/** Said where the manual is missing and the site is built. */
export const MISSING: Fault = {
	file: MANUAL,
	field: '',
	found: 'ไม่มีไฟล์นี้',
	expected: 'หน้าคู่มือบรรณาธิการมาจากไฟล์นี้ ให้คืนไฟล์เดิม',
};
