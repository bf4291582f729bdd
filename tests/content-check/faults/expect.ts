/** What tests of single faults share: one file of a valid site is written otherwise, and the message has to help. */
import { expect } from 'vitest';
import { describeFaults } from '../../../src/content-check/check.ts';
import type { Data } from '../fixture.ts';
import { FULL } from './full.ts';
import { BrokenSite, lacksIn, written } from './site.ts';

/** The file whose body and fields are broken where any will do. */
export const TERM = 'glossary/plc.mdx';
export const term = (more: Data = {}): Data => ({ ...FULL[TERM], ...more });

/** A frontmatter of the term as it is written, with more lines. */
export const header = (lines: string, body = 'เนื้อความ') => `---\ntitle: PLC\nmeaning: ชุมชน\n${lines}\n---\n\n${body}\n`;

export const site = new BrokenSite(FULL);

/** Expects faults of a file that name the field and hold the words. */
export function expectRefused(name: string, content: string, field: RegExp, says: RegExp) {
	const faults = site.faultsWith(name, content);
	expect(faults.flatMap((fault) => lacksIn(fault).map((lack) => `${fault.field} lacks ${lack}`))).toEqual([]);
	const own = faults.filter(({ file }) => file === `content/${name}`);
	expect(own.map(({ field: found }) => found).join('\n')).toMatch(field);
	expect(describeFaults(own)).toMatch(says);
}

/** Expects that a field of an entry may not be so. */
export const expectFieldRefused = (name: string, change: Data, field: RegExp, says: RegExp) =>
	expectRefused(name, written({ ...FULL[name], ...change }), field, says);

export const expectFine = (name: string, content: string) => expect(site.faultsWith(name, content)).toEqual([]);
