/** Whatever stands in a file, or keeps it from being read, is a fault with a file and a remedy: never a bare stack. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { checkFiles, describeFaults } from '../../src/content-check/check.ts';
import { expectFieldRefused, expectRefused, header, site, TERM } from './faults/expect.ts';
import { BROKEN_FILES, FULL } from './faults/full.ts';
import { asRead, lacksIn, written, writtenSite } from './faults/site.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

const files = asRead(writtenSite(FULL));

/** Values that JavaScript cannot make a text of, or takes for something of its own. */
const ODD = [
	'{ toString: 1 }',
	'{ toString: null, valueOf: 1 }',
	'!!binary aGVsbG8=',
	'2026-11-22T99:99:99Z',
	'{ then: 1 }',
	'{ constructor: { name: 1 } }',
	'[[[{ toString: [] }]]]',
	'{ toISOString: 1 }',
	'{ length: 1e9 }',
	'!!set { ก }',
	'!!omap [ก: 1]',
	'.nan',
	'~',
	'0x1F',
	'true',
];

/** A file with fields written as they are given, all others as they were. */
function faultsWith(file: string, values: Readonly<Record<string, string>>) {
	const others = Object.fromEntries(Object.entries(FULL[file] ?? {}).filter(([name]) => !(name in values)));
	const lines = Object.entries(values).map(([name, value]) => `${name}: ${value}\n`);
	const rest = Object.keys(others).length ? written(others).replace(/^---\n/, '') : '---\n\nเนื้อความ\n';
	const { faults } = checkFiles(new Map([...files, [`content/${file}`, { text: `---\n${lines.join('')}${rest}` }]]));
	expect(faults.flatMap(lacksIn)).toEqual([]);
	expect(describeFaults(faults)).not.toContain('ระบบตรวจไม่ได้');
	return faults;
}

const inList = (value: string) => `[${value}, { date: ${value}, id: ${value}, number: ${value} }]`;

describe.each(BROKEN_FILES)('content: odd values in %s', (file) => {
	const fields = Object.keys(FULL[file] ?? {});
	test.each(ODD)('%s as every field, and in every list', (value) => {
		for (const text of [value, inList(value)])
			expect(faultsWith(file, Object.fromEntries(fields.map((name) => [name, text])))).not.toEqual([]);
	});
	test.each(fields)('%s alone', (field) => {
		for (const value of ODD.slice(0, 4)) expect(faultsWith(file, { [field]: inList(value) })).not.toEqual([]);
	});
});

describe('content: codes with signs of regular expressions', () => {
	const aims = [{ code: 'MARCO-M-1', text: 'ผู้นำ' }];
	test.each(['MARCO(', 'MARCO[', 'MARCO-M\\', 'MARCO*+', '(?<'])('%s is refused, and no pattern', (code) =>
		expectFieldRefused('marco/m.mdx', { code, aims }, /^code$/m, /MARCO-M/),
	);
	test('a pattern that never ends is text', () =>
		expectFieldRefused(
			'marco/m.mdx',
			{ code: '(a+)+$', aims: [{ code: `${'a'.repeat(60)}!`, text: 'ผู้นำ' }] },
			/^code$/m,
			/MARCO-M/,
		));
	test('a dot stands for itself', () =>
		expectFieldRefused(
			'marco/m.mdx',
			{ aims: [{ code: 'MARCO.M-1', text: 'ผู้นำ' }] },
			/^aims\[0\]\.code$/m,
			/MARCO-M-1/,
		));
	test.each(['MARCO-M-01', 'MARCO-M-', 'MARCO-M-1-1', 'xMARCO-M-1'])('%s is no code of an aim', (code) =>
		expectFieldRefused('marco/m.mdx', { aims: [{ code, text: 'ผู้นำ' }] }, /^aims\[0\]\.code$/m, /MARCO-M-1/),
	);
});

/** Runs something as a user whom permissions hold for, where the tests run as root. */
function asAnybody<T>(run: () => T): T {
	const isRoot = process.geteuid?.() === 0;
	if (isRoot) process.seteuid?.(65_534);
	try {
		return run();
	} finally {
		if (isRoot) process.seteuid?.(0);
	}
}

describe('content: folders that cannot be read', () => {
	test.each(['content/glossary', 'content/reports/2566', 'content'])('%s is named, with what to look at', (folder) => {
		const root = project(FULL);
		chmodSync(root, 0o755);
		chmodSync(join(root, folder), 0o000);
		try {
			const { faults } = asAnybody(() => checkContent(root));
			expect(faults.flatMap(lacksIn)).toEqual([]);
			expect(faults).toContainEqual(expect.objectContaining({ file: `${folder}/`, found: 'เปิดโฟลเดอร์ไม่ได้ (EACCES)' }));
		} finally {
			chmodSync(join(root, folder), 0o755);
		}
	});

	test('a folder whose name is no text is named', () => {
		const root = project(FULL);
		const folder = Buffer.concat([Buffer.from(join(root, 'content', 'glossary', 'a')), Buffer.from([0xff])]);
		mkdirSync(folder);
		writeFileSync(Buffer.concat([folder, Buffer.from('/b.mdx')]), 'ก');
		const { faults } = checkContent(root);
		expect(faults.flatMap(lacksIn)).toEqual([]);
		expect(describeFaults(faults)).toMatch(/โฟลเดอร์/);
	});
});

describe('content: messages can be printed', () => {
	const CONTROL = /[\p{Cc}\p{Cf}]/u;
	test.each([
		['a sequence that terminals obey, as a value', 'agencies/esao1.mdx', { kind: '\u001b]0;PWNED\u0007\u001b[2Jarea' }],
		['a sequence that terminals obey, as a field', TERM, { 'f\u001b[2Jx': 1 }],
		['a sequence that terminals obey, as a reference', 'cases/project.mdx', { agency: 'a\u001b[2Jb' }],
		['a line break in a reference', 'cases/project.mdx', { owner: 'schools/a\nb' }],
		['a value of thirty thousand letters', 'cases/project.mdx', { agency: 'a'.repeat(30_000) }],
		['a field of thirty thousand letters', TERM, { ['a'.repeat(30_000)]: 1 }],
	])('%s', (_name, file, change) => {
		const faults = site.faultsWith(file, written({ ...FULL[file], ...change }));
		expect(faults.length).toBeGreaterThan(0);
		for (const part of faults.flatMap((fault) => Object.values(fault) as string[])) {
			expect(part).not.toMatch(CONTROL);
			expect(part.length).toBeLessThan(1000);
		}
	});

	test('what a sign was is told', () => expectRefused(TERM, header('kind: "\\e[2J"'), /^kind$/m, /ช่องที่ระบบไม่รู้จัก/));
});
