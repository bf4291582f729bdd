/** Checks the content of a folder on disk. */
import type { RawEntry } from '../schemas/entry.ts';
import { checkFiles, type Report } from './check.ts';
import { parseFiles } from './files.ts';
import { MISSING } from './manual.ts';
import { readContent, readManual } from './read.ts';

/** @param root The project's folder. */
export const checkContent = (root: string): Report => checkFiles(readContent(root), readManual(root));

/** The same for a site that is built, which has a page of the editors' manual. */
export function checkSite(root: string): Report {
	const manual = readManual(root);
	const report = checkFiles(readContent(root), manual);
	return manual ? report : { ...report, faults: [MISSING, ...report.faults], links: [] };
}

/** The entries of a folder as their files have them, unchecked. */
export const readEntries = (root: string): RawEntry[] => parseFiles(readContent(root)).entries;
