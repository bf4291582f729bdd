import { expect, test } from 'vitest';
import { formatBytes } from './bytes.ts';

test.each([
	[1, '0.1 KB'],
	[1536, '1.5 KB'],
	[10 * 1024 - 1, '10.0 KB'],
	[764_267, '747 KB'],
	[1_500_901, '1.5 MB'],
])('%i bytes are %s', (bytes, words) => {
	expect(formatBytes(bytes)).toBe(words);
});
