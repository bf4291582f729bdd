/** Every link, script, style and picture leads to something that is there, fragments included. */
import { expect, test } from 'vitest';
import { BASE, CONTENT_PAGES, FILES, PAGES, fileOf, read } from './site.ts';

const ids = new Map(
	PAGES.map(({ address, root }) => [
		fileOf(address),
		new Set(root.querySelectorAll('[id]').map((element) => element.id)),
	]),
);

/** Why an address is wrong, seen from a page; undefined where it is right. */
function fault(target: string, from: string): string | undefined {
	if (/^(https?:|mailto:|data:)/.test(target)) return undefined;
	const url = new URL(target, `https://site.test${from}`);
	if (!url.pathname.startsWith(BASE)) return 'leaves the base path';
	const file = fileOf(url.pathname);
	if (!file || !FILES.has(file)) return 'no such file';
	if (file.endsWith('.html') && !url.pathname.endsWith('/') && !url.pathname.endsWith('.html'))
		return 'lacks its last slash';
	const fragment = decodeURIComponent(url.hash.slice(1));
	return fragment && !ids.get(file)?.has(fragment) ? 'no such heading' : undefined;
}

test('links, scripts, styles, pictures and forms lead somewhere', () => {
	const broken = PAGES.flatMap(({ address, root }) =>
		root
			.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')
			.map(
				(element) =>
					element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
			)
			.flatMap((target) => {
				const why = fault(target, address);
				return why ? [`${address} → ${target}: ${why}`] : [];
			}),
	);
	expect(broken).toEqual([]);
});

test('references by id within a page exist', () => {
	const broken = CONTENT_PAGES.flatMap(({ address, root }) =>
		['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'].flatMap((name) =>
			root
				.querySelectorAll(`[${name}]`)
				.flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
				.filter((id) => !ids.get(fileOf(address))?.has(id))
				.map((id) => `${address}: ${name}="${id}"`),
		),
	);
	expect(broken).toEqual([]);
});

test('styles name files that are there', () => {
	const sheets = [...FILES].filter((file) => file.endsWith('.css'));
	const named = sheets.flatMap((sheet) =>
		[
			...read(sheet)
				.toString()
				.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g),
		].map(([, double, single, bare]) => ({ sheet, target: double ?? single ?? bare ?? '' })),
	);
	// The faces at least.
	expect(named.filter(({ target }) => target.endsWith('.woff2'))).not.toEqual([]);
	const broken = named.flatMap(({ sheet, target }) => {
		const why = fault(target, BASE + sheet);
		return why ? [`${sheet} → ${target}: ${why}`] : [];
	});
	expect(broken).toEqual([]);
});
