/** The built site as the tests read it: `dist/`, or the folder and base path that the environment names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { ERROR_PAGES, errorFile } from '../../src/headers/errors.ts';
import { publicFiles } from '../../src/output/files.ts';

export const DIST = process.env['DIST'] ?? 'dist';

/** Base path with a slash at both ends. */
export const BASE = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST} holds no site: run npm run build first`);

export interface Page {
	/** Path with base path and slash at the end, or the file's name for pages such as 404.html. */
	address: string;
	html: string;
	root: HTMLElement;
	/** Whether the page does nothing but lead on to another address. */
	isRedirect: boolean;
}

const files = publicFiles(DIST);

/** Every file that readers may ask for, from the site's root. */
export const FILES = new Set(files);

export const PAGES: Page[] = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => {
		const html = readFileSync(join(DIST, file), 'utf8');
		const root = parse(html, { comment: true });
		return {
			address: BASE + file.replace(/(^|\/)index\.html$/, '$1'),
			html,
			root,
			isRedirect: root.querySelector('meta[http-equiv="refresh"]') !== null,
		};
	});

/** Pages with content. */
export const CONTENT_PAGES = PAGES.filter(({ isRedirect }) => !isRedirect);

/** Whether an address is that of a page for what cannot be answered: a file that servers send, which nobody looks up. */
export const isError = (address: string) => ERROR_PAGES.some((page) => address === BASE + errorFile(page));

/** The file that an address of the site names, without query and fragment; undefined where it leads off the site. */
export function fileOf(address: string): string | undefined {
	const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
	if (!path.startsWith(BASE)) return undefined;
	const file = path.slice(BASE.length);
	return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

export const read = (file: string) => readFileSync(join(DIST, file));

/** Bytes on the wire with brotli, as a server with compression sends them. */
export const brotli = (content: string | Buffer) => brotliCompressSync(content).length;

/** Text that a reader sees in an element. */
export const textOf = (element: HTMLElement) => element.structuredText.replace(/\s+/g, ' ').trim();
