/** Holds the answer of a host against what the one source says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HEADER_RULES, headersFor, securityHeaders } from '../../src/headers/headers.ts';
import { contentTypeOf, extensionOf, isText } from '../../src/text/media-types.ts';
import type { Expected, TableRow } from './requests.ts';
import { SERVED } from './sample.ts';
import type { Answer } from './server.ts';

/** Headers that are compared; one that is not expected may not be there. */
const NAMES = [
	...[...Object.keys(securityHeaders(SERVED)), ...HEADER_RULES.flatMap(({ headers }) => Object.keys(headers))],
	...['Strict-Transport-Security', 'Allow', 'Content-Encoding'],
].map((name) => name.toLowerCase());

const lower = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);

/** The headers of an answer, as far as they are compared. */
function headersOf({ status, file, encoding }: Expected, path: string): Record<string, string> {
	return Object.fromEntries([
		...lower(headersFor(file ?? path, SERVED)),
		...(file ? [['content-type', contentTypeOf(file)]] : []),
		...(status === 405 ? [['allow', 'GET, HEAD']] : []),
		...(encoding ? [['content-encoding', encoding]] : []),
	]) as Record<string, string>;
}

const unpacked = ({ headers, body }: Answer): Buffer => {
	if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
	return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
};

/**
 * What of an answer is not as expected; nothing where it is.
 * @param dist Folder of the built site.
 * @param base Base path with a slash at its end.
 */
export function faultsOf(answer: Answer, row: TableRow, dist: string, base: string): string[] {
	const { expected, method } = row;
	const faults: string[] = [];
	const compare = (what: string, found: unknown, wanted: unknown) => {
		if (found !== wanted)
			faults.push(`${row.name} (${row.path.slice(0, 60)}): ${what} is ${String(found)}, not ${String(wanted)}`);
	};
	compare('status', answer.status, expected.status);
	if (/\d/.test(String(answer.headers['server']))) compare('server', answer.headers['server'], 'without a version');
	if (expected.isOwn) return faults;
	const location = answer.headers.location?.replace(/^http:\/\/127\.0\.0\.1:\d+/, '');
	compare('location', location, expected.location);
	const wanted = headersOf(expected, row.path.slice(base.length));
	for (const name of new Set([...NAMES, ...Object.keys(wanted)])) compare(name, answer.headers[name], wanted[name]);
	for (const name of answer.repeated) compare(name, 'there twice', 'there once');
	const { file } = expected;
	if (file === undefined) return faults;
	// What is compressed for some has to be told apart by whoever keeps answers for many.
	if (isText(contentTypeOf(file)) && extensionOf(file) !== 'txt')
		compare('vary', answer.headers.vary, 'Accept-Encoding');
	const content = method === 'HEAD' ? Buffer.of() : readFileSync(join(dist, file));
	compare('content', unpacked(answer).equals(content), true);
	return faults;
}
