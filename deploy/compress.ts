/** Compresses files once, for servers that send what is beside a file: `page.html.br`, `page.html.gz`. */
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { MEDIA_TYPES, extensionOf, isText } from '../src/text/media-types.ts';

/** How hard to try: tests have no time for the best. */
export interface Effort {
	/** 0 to 11. */
	readonly brotli: number;
	/** 1 to 9. */
	readonly gzip: number;
}

export const BEST: Effort = { brotli: 11, gzip: 9 };

export const SUFFIXES = ['.br', '.gz'] as const;

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Whether a file is text, and so worth compressing; its own form may be compressed already. */
export const isCompressible = (file: string) => isText(MEDIA_TYPES[extensionOf(file)] ?? '');

/** Writes what is smaller than the file itself beside it. */
async function compressFile(file: string, effort: Effort = BEST) {
	const content = await readFile(file);
	const options = {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: effort.brotli,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		},
	};
	const [br, gz] = await Promise.all([withBrotli(content, options), withGzip(content, { level: effort.gzip })]);
	for (const [suffix, compressed] of [
		['.br', br],
		['.gz', gz],
	] as const)
		if (compressed.length < content.length) await writeFile(file + suffix, compressed);
}

/** Compresses the texts among files, several at once. */
export async function compressAll(files: readonly string[], effort: Effort = BEST) {
	const waiting = files.filter(isCompressible);
	const worker = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(file, effort);
	};
	await Promise.all(Array.from({ length: 8 }, worker));
}
