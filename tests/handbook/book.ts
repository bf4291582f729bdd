/**
 * The printed handbook as the tests read it. The command prints it anew, so that it is the one of this build; from a copy
 * of the built site, because printing puts links to the book into pages that other tests look at.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const BUILT = process.env['DIST'] ?? 'dist';
export const DIST = 'test-results/handbook';
export const FILE = join(DIST, 'handbook.pdf');

interface Link {
	/** Page that it stands on, from 1. */
	from: number;
	/** What is printed in its place, as `folded` has it. */
	words: string;
	/** Page that it leads to; undefined where it leads out of the book. */
	to?: number | undefined;
	url?: string | undefined;
}

interface OutlineItem {
	title: string;
	page: number;
	depth: number;
}

/** Text without any white space: lines end where the paper does, not where words do. */
export const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

interface TextItem {
	str: string;
	transform: number[];
	width: number;
}

/** Prints the handbook and reads what a program can know of it. */
export async function printedBook() {
	rmSync(DIST, { recursive: true, force: true });
	cpSync(BUILT, DIST, { recursive: true });
	execFileSync(process.execPath, ['scripts/handbook.ts'], { env: { ...process.env, DIST }, stdio: 'pipe' });
	const bytes = readFileSync(FILE);
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pageOf = async (target: unknown) => {
		const place = typeof target === 'string' ? await document.getDestination(target) : (target as unknown[] | null);
		const [page] = (place ?? []) as [Parameters<typeof document.getPageIndex>[0]?];
		return page ? (await document.getPageIndex(page)) + 1 : undefined;
	};

	const texts: string[] = [];
	const links: Link[] = [];
	for (let from = 1; from <= document.numPages; from++) {
		const page = await document.getPage(from);
		const items = (await page.getTextContent()).items.filter((item) => 'str' in item) as unknown as TextItem[];
		texts.push(items.map(({ str }) => str).join(' '));
		for (const { rect, dest, url } of (await page.getAnnotations()) as {
			rect: number[];
			dest?: unknown;
			url?: string;
		}[]) {
			const [left = 0, bottom = 0, right = 0, top = 0] = rect;
			const words = items
				.filter(({ transform: [, , , , x = 0, y = 0], width }) => {
					const middle = x + width / 2;
					return middle > left && middle < right && y > bottom - 1 && y < top;
				})
				.map(({ str }) => str)
				.join('');
			links.push({ from, words: folded(words), to: dest ? await pageOf(dest) : undefined, url });
		}
	}

	const outline: OutlineItem[] = [];
	const walk = async (items: Awaited<ReturnType<typeof document.getOutline>>, depth: number) => {
		for (const { title, dest, items: below } of items ?? []) {
			outline.push({ title, page: (await pageOf(dest)) ?? 0, depth });
			await walk(below, depth + 1);
		}
	};
	await walk(await document.getOutline(), 1);
	const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
	// The types of pdf.js call it an object; it is a Map.
	const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
	const isTagged = marks?.get('Marked') === true;
	return { bytes, texts, links, outline, info, isTagged };
}
