/** The layers of the cascade: what stands outside of them would win over everything, whatever sheet comes first. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILES, read } from './site.ts';

const sheets = [...FILES].filter((file) => file.endsWith('.css'));

/** The order that src/styles/layers.css names. */
const LAYERS =
	/@layer ([^;{]+);/
		.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1]
		?.split(',')
		.map((name) => name.trim()) ?? [];

/** What stands at the top of a sheet: each at-rule or selector that opens a block, and each statement. */
function topLevel(css: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let start = 0;
	for (let place = 0; place < css.length; place++) {
		const sign = css[place];
		if (sign === '"' || sign === "'") place = css.indexOf(sign, place + 1);
		else if (sign === '{' && depth++ === 0) found.push(css.slice(start, place).trim());
		else if (sign === ';' && depth === 0) found.push(css.slice(start, place).trim());
		else if (sign === '}') depth--;
		if (depth === 0 && (sign === '}' || sign === ';')) start = place + 1;
	}
	return found;
}

test('there are sheets, and the layers have an order', () => {
	expect(sheets.length).toBeGreaterThan(0);
	expect(LAYERS[0]).toBe('starlight');
	expect(LAYERS.at(-1)).toBe('print');
});

test('every rule stands in one of the layers, in the order of layers.css whichever sheet loads first', () => {
	const wrong = sheets.flatMap((file) => {
		const parts = topLevel(read(file).toString()).filter((part) => part !== '@font-face');
		const outside = parts.filter((part) => !part.startsWith('@layer ')).map((part) => `outside: ${part}`);
		const named = [...new Set(parts.flatMap((part) => part.replace('@layer ', '').split(',')))];
		const inOrder = LAYERS.filter((name) => named.includes(name));
		// A sheet that does not name the layers before its own would put it in front of them.
		const isWhole = inOrder.join() === LAYERS.slice(0, inOrder.length).join();
		return [...outside, ...(named.join() === inOrder.join() && isWhole ? [] : [`order: ${named.join()}`])].map(
			(what) => `${file} ${what}`,
		);
	});
	expect(wrong).toEqual([]);
});
