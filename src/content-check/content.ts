/** Checks the content of a folder on disk. */
import type { RawEntry } from '../schemas/entry.ts';
import { checkFiles, type Report } from './check.ts';
import { parseFiles } from './files.ts';
import { readContent } from './read.ts';

/** @param root The project's folder. */
export const checkContent = (root: string): Report => checkFiles(readContent(root));

/** The entries of a folder as their files have them, unchecked. */
export const readEntries = (root: string): RawEntry[] => parseFiles(readContent(root)).entries;
