/**
 * What is worth keeping, and whether what is kept is still what was put there. A network may answer in the site's place
 * (the log-in page of a hotel, the block page of a school), and a device may hold what such a network once said.
 */
import { digestOf } from './digest.ts';
import { SEAL } from './names.ts';

/** Whether a path, relative to the base path, is that of a page. */
const isPagePath = (path: string) => /(^|\/|\.html)$/.test(path);

/** Whether a response has a type that a file of this path may have. Scripts and data never are HTML; pages are. */
export const fits = (path: string, { headers }: Response) =>
	/^text\/html\b/i.test(headers.get('content-type') ?? '') === isPagePath(path);

/**
 * Whether HTML is the site's own page of an address, as a whole: it names the address, and has an end. Page of a proxy,
 * front page in the place of what is not there, and half of a page do not.
 */
export function isOwnPage(html: string, address: string): boolean {
	const named = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	return (
		named !== undefined &&
		URL.canParse(named) &&
		new URL(named).pathname === new URL(address).pathname &&
		// Astro puts some scripts behind the end.
		/<\/html>(<script [^>]*><\/script>)*\s*$/.test(html)
	);
}

/** A verified file as it is kept. */
export async function sealed(content: BufferSource, type: string, date = new Date().toUTCString()): Promise<Response> {
	return new Response(content as BodyInit, {
		headers: { 'content-type': type, date, [SEAL]: await digestOf(content) },
	});
}

/** A verified response as it is kept, with its own date. */
export const sealedOf = (content: BufferSource, { headers }: Response) =>
	sealed(content, headers.get('content-type') ?? '', headers.get('date') ?? undefined);

/** The seal of a copy; '' where it has none. */
export const sealOf = ({ headers }: Response) => headers.get(SEAL) ?? '';

/**
 * - `sound`: verified when it was kept, and whole.
 * - `doubtful`: kept by a worker that verified nothing; nothing speaks against it. Serves where there is nothing else.
 * - `bad`: not what it should be.
 */
export type Worth = 'sound' | 'doubtful' | 'bad';

/**
 * @param path relative to the base path
 * @param address the whole address, without query and fragment
 */
export async function worthOf(path: string, address: string, copy: Response): Promise<Worth> {
	if (!fits(path, copy)) return 'bad';
	const seal = sealOf(copy);
	if (seal) return seal === (await digestOf(await copy.clone().arrayBuffer())) ? 'sound' : 'bad';
	return isPagePath(path) && !isOwnPage(await copy.clone().text(), address) ? 'bad' : 'doubtful';
}
