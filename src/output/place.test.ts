import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MARK, incomplete, markComplete } from './mark.ts';
import { partOf, place, realTarget, restore } from './place.ts';

let folder = '';
let dist = '';

/** Writes a folder with one page. */
function site(path: string, text: string) {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'index.html'), text);
}

const page = (path = dist) => readFileSync(join(path, 'index.html'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'place-'));
	dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('build: put in place', () => {
	test('where nothing was, and where a site was; nothing else is left', () => {
		for (const text of ['first', 'second']) {
			site(partOf(dist), text);
			place(dist);
			expect(page()).toBe(text);
			expect(readdirSync(folder)).toEqual(['dist']);
		}
	});

	test('what the site before had and this one has not is gone', () => {
		site(dist, 'first');
		writeFileSync(join(dist, 'old.html'), '');
		site(partOf(dist), 'second');
		place(dist);
		expect(readdirSync(dist)).toEqual(['index.html']);
	});

	test('a link to a folder stays one', () => {
		const far = join(folder, 'far');
		site(far, 'first');
		symlinkSync(far, dist);
		site(partOf(realTarget(dist)), 'second');
		place(realTarget(dist));
		expect(lstatSync(dist).isSymbolicLink()).toBe(true);
		expect([page(), page(far)]).toEqual(['second', 'second']);
	});

	test('where it cannot be, the site before stays, and one sentence says so', () => {
		site(dist, 'first');
		expect(() => place(dist)).toThrow(/^.*dist could not be replaced \(ENOENT\): .*$/);
		expect(page()).toBe('first');
	});

	test('killed between the two renames: the site before comes back, or its rest goes', () => {
		site(`${dist}.old`, 'first');
		restore(dist);
		expect(page()).toBe('first');
		site(`${dist}.old`, 'older');
		restore(dist);
		expect(page()).toBe('first');
		expect(existsSync(`${dist}.old`)).toBe(false);
	});
});

describe('build: the mark of a whole one', () => {
	beforeEach(() => {
		site(dist, 'first');
		site(join(dist, 'cases'), 'second');
	});

	test('is missing before it is made', () => {
		expect(incomplete(join(folder, 'none'))).toMatch(/^.*none is missing: run npm run build first$/);
		expect(incomplete(dist)).toMatch(/holds no whole build.*run npm run build again$/);
		markComplete(dist);
		expect(incomplete(dist)).toBeUndefined();
	});

	test.each([
		['a file is gone', () => rmSync(join(dist, 'cases'), { recursive: true })],
		['a file was cut', () => writeFileSync(join(dist, 'index.html'), 'f')],
		['a file came', () => writeFileSync(join(dist, 'x.html'), '')],
		['the mark was cut', () => writeFileSync(join(dist, MARK), '')],
	])('does not hold where %s', (_name, change) => {
		markComplete(dist);
		change();
		expect(incomplete(dist)).toMatch(/has other files than its build wrote.*run npm run build again$/);
		markComplete(dist);
		expect(incomplete(dist)).toBeUndefined();
	});

	test('says nothing of files that nobody is sent', () => {
		markComplete(dist);
		writeFileSync(join(dist, '.DS_Store'), '');
		expect(incomplete(dist)).toBeUndefined();
	});
});
