/** What hosts and releases find in the built site beside what readers ask for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { incomplete } from '../../src/output/mark.ts';
import { DIST, FILES } from './site.ts';

test('build: the site is marked as whole', () => expect(incomplete(DIST)).toBeUndefined());

test('GitHub Pages: a site that is served from a branch keeps _astro/, which Jekyll would leave out', () => {
	expect([...FILES].some((file) => file.startsWith('_astro/'))).toBe(true);
	expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
});
