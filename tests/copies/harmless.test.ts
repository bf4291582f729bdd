/** A site of texts that look like attacks is built: pages show them as text, and nothing in them runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite } from '../../scripts/site-copy/copy.ts';
import { filesBelow } from '../../scripts/site-copy/files.ts';
import { keepTogether } from '../../src/text/thai.ts';
import { HARMLESS, HARMLESS_SITE } from '../content-check/faults/harmless.ts';

let dist = '';
beforeAll(async () => {
	({ dist } = await buildSite(copySite('harmless', HARMLESS_SITE)));
}, 600_000);

const pageAt = (address: string) => parse(readFileSync(join(dist, address, 'index.html'), 'utf8'), { comment: true });

/** Text as a reader sees it: spaces are one, whatever keeps lines together. */
const plain = (text: string) => text.replace(/[\s\u00A0]+/g, ' ');
const textOf = (element: HTMLElement | null) => plain(element?.textContent ?? '');

test.each(HARMLESS.map((item) => [item.name, item] as const))(
	'%s is shown as it stands',
	(_name, { address, shown }) => {
		const main = pageAt(address).querySelector('main');
		expect(shown.filter((text) => !textOf(main).includes(plain(keepTogether(text))))).toEqual([]);
	},
);

/** Whether a script is one of the site's: a file of its own, data, or the one that its plain pages have, too. */
function isOurs(script: HTMLElement): boolean {
	if (script.getAttribute('src')?.startsWith('/_astro/')) return script.innerHTML === '';
	if (script.getAttribute('type') === 'application/ld+json') return JSON.parse(script.innerHTML) !== null;
	const plainOnes = pageAt('/about/').querySelectorAll('script:not([src])');
	return plainOnes.some(({ innerHTML }) => innerHTML === script.innerHTML);
}

const RUNS = /^\s*(?:javascript|data|vbscript):/i;
const isActive = ([name, value]: [string, string]) =>
	/^on/i.test(name) || (/^(?:href|src|action|formaction)$/i.test(name) && RUNS.test(value));

describe('every page, lists included', () => {
	const addresses = () =>
		filesBelow(dist)
			.filter((file) => file.endsWith('/index.html'))
			.map((file) => `/${file.replace(/index\.html$/, '')}`);

	test('runs nothing but its own scripts', () => {
		const strange = addresses().flatMap((address) => {
			const page = pageAt(address);
			const scripts = page.querySelectorAll('script').filter((script) => !isOurs(script));
			const active = page
				.querySelectorAll('*')
				.flatMap((element) => Object.entries(element.attributes).filter(isActive));
			return [
				...scripts.map((script) => `${address}: ${script.outerHTML}`),
				...active.map((pair) => `${address}: ${pair.join('=')}`),
			];
		});
		expect(strange).toEqual([]);
	});

	test('is one page, and loads nothing that a text asks for', () => {
		const broken = addresses().flatMap((address) => {
			const page = pageAt(address);
			if (page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')?.startsWith('0;url=/')) return [];
			const counts = ['head title', 'main', 'main h1'].map((name) => page.querySelectorAll(name).length);
			const loaded = page.querySelectorAll(
				'main iframe, main object, main embed, main base, main meta, main img, main style',
			).length;
			return counts.every((count) => count === 1) && loaded === 0 ? [] : [`${address}: ${counts.join()} ${loaded}`];
		});
		expect(broken).toEqual([]);
	});
});

test('files for machines can be read', () => {
	const jsons = filesBelow(dist).filter((file) => file.endsWith('.json'));
	expect(jsons).toContain('api/entries.json');
	for (const file of jsons) expect(() => JSON.parse(readFileSync(join(dist, file), 'utf8')), file).not.toThrow();
});

test('no page is lost and none has the name of a folder', () => {
	for (const { address } of HARMLESS) expect(existsSync(join(dist, address, 'index.html')), address).toBe(true);
});
