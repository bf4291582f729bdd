import { expect, test } from 'vitest';
import { decodeJson, encodeJson } from './single-byte.ts';

test.each([
	['Thai', 'ก็ ฿ ๛ เกี๊ยว'],
	['quotation marks and dashes', '“…” ‘’ – — •'],
	['what the encoding lacks', '→ ≥ é 😀 ½ \u0e3b \u0080'],
	['control characters', 'a\nb\tc\fd"\\'],
])('%s comes back as it was written', (_, text) => {
	expect(decodeJson(encodeJson({ text }))).toEqual({ text });
});

test('a Thai letter takes one byte', () => {
	const thai = 'ระยอง';
	expect(encodeJson(thai)).toHaveLength(JSON.stringify(thai).length);
});
