/** Content in a temporary folder of which one file at a time is broken and mended again. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { checkContent } from '../../../src/content-check/content.ts';
import type { ContentFiles } from '../../../src/content-check/files.ts';
import type { Fault } from '../../../src/schemas/entry.ts';
import { bodyFor, PAGES, project, type Data, type Files } from '../fixture.ts';

/** A file as an editor writes it. */
export const written = (data: Data, body = 'เนื้อความ') => `---\n${dump(data, { noRefs: true })}---\n\n${body}\n`;

/** Files as editors write them, for a site that is built. */
export const writtenSite = (files: Files): Record<string, string> =>
	Object.fromEntries(Object.entries(files).map(([name, data]) => [name, written(data, bodyFor(name))]));

/** The same as the check reads them, beside the pages of prose. */
export const asRead = (files: Readonly<Record<string, string>>): ContentFiles =>
	new Map(Object.entries({ ...PAGES, ...files }).map(([name, text]) => [`content/${name}`, { text }] as const));

export class BrokenSite {
	readonly #files: Files;
	readonly #root: string;

	constructor(files: Files) {
		this.#files = files;
		this.#root = project(files);
	}

	/** The faults with one file written otherwise, or one more. */
	faultsWith(name: string, content: string | Uint8Array): readonly Fault[] {
		const path = join(this.#root, 'content', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		try {
			return checkContent(this.#root).faults;
		} finally {
			const data = this.#files[name];
			if (data) writeFileSync(path, written(data, bodyFor(name)));
			else rmSync(path);
		}
	}
}

const THAI = /[\u0E00-\u0E7F]/;

/** What a message lacks that an editor needs; nothing where it is whole. */
export const lacksIn = ({ file, found, expected }: Fault): string[] => [
	...(file.startsWith('content/') ? [] : ['file']),
	...(found ? [] : ['found']),
	...(THAI.test(expected) ? [] : ['a remedy in Thai']),
	...(/\bat .*:\d+:\d+|Error:|node_modules/.test(found + expected) ? ['no trace of code'] : []),
];
