/**
 * The core of the site knows neither disk nor Node: collections and content check run wherever the files are, in an
 * editor's browser, too, and find the same.
 */
import { execFileSync } from 'node:child_process';
import { isBuiltin } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/collections/index.ts';
import { checkFiles } from '../../src/content-check/check.ts';
import { written, writtenSite } from './faults/site.ts';
import { MINIMAL } from './fixture.ts';

/** Files as an editor has them, most with a fault: of a field, a reference, YAML, a link, MDX, and beside another file. */
const FILES: Readonly<Record<string, string>> = {
	...writtenSite(MINIMAL),
	'cases/field.mdx': written({ ...MINIMAL['cases/project.mdx'], title: 'ปีผิด', year: 2023, kind: 'song' }),
	'cases/reference.mdx': written({ ...MINIMAL['cases/project.mdx'], title: 'ไม่มีโรงเรียน', schools: ['none'] }),
	'cases/twice.mdx': written({ ...MINIMAL['cases/project.mdx'] }),
	'cases/link.mdx': written(
		{ ...MINIMAL['cases/project.mdx'], title: 'ลิงก์' },
		'[ไป](/nowhere/) แล้ว [ต่อ](/cases/project/#none)',
	),
	'cases/syntax.mdx': written({ ...MINIMAL['cases/project.mdx'], title: 'โค้ด' }, '## หัวข้อ\n\nข้อความ <b {x}'),
	'cases/parser.mdx': written({ ...MINIMAL['cases/project.mdx'], title: 'แท็ก' }, 'ข้อความ\n\nexport const'),
	'cases/yaml.mdx': '---\ntitle: [ก\n---\n\nเนื้อความ\n',
	'poems/one.mdx': written({ title: 'กลอน' }),
};
const files = Object.entries(FILES).map(([name, text]) => [`content/${name}`, { text }] as const);

/** What the check says, as text: values of another world are equal to ours where their text is. */
const told = ({ faults, checked }: ReturnType<typeof checkFiles>) => JSON.stringify({ faults, checked });
const expected = told(checkFiles(new Map(files)));

test('there is something to find, and something without fault', () => {
	const { faults, checked } = checkFiles(new Map(files));
	const faulty = new Set(faults.map(({ file }) => file));
	expect(
		Object.keys(FILES)
			.slice(Object.keys(MINIMAL).length)
			.filter((name) => !faulty.has(`content/${name}`)),
	).toEqual([]);
	expect(new Set(checked.map(({ collection }) => collection))).toEqual(new Set(COLLECTIONS));
});

test('plain Node runs it, and none of it asks for what only Node has', () => {
	const script = `
		import { isBuiltin, registerHooks } from 'node:module';
		import { readFileSync } from 'node:fs';
		registerHooks({
			resolve(specifier, context, next) {
				if (isBuiltin(specifier) && context.parentURL?.includes('/src/')) throw new Error(context.parentURL + ' needs ' + specifier);
				return next(specifier, context);
			},
		});
		const [{ COLLECTIONS }, { checkFiles }] = await Promise.all([
			import('./src/collections/index.ts'),
			import('./src/content-check/check.ts'),
		]);
		const { faults, checked } = checkFiles(new Map(JSON.parse(readFileSync(0, 'utf8'))));
		console.log(JSON.stringify({ names: COLLECTIONS, told: JSON.stringify({ faults, checked }) }));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
		input: JSON.stringify(files),
		encoding: 'utf8',
	});
	expect(JSON.parse(output)).toEqual({ names: COLLECTIONS, told: expected });
});

describe('bundled for the browser', () => {
	/** What the bundle is made from, what of Node it asks for, and what it leaves out. */
	const modules: string[] = [];
	const ofNode: string[] = [];
	let imported: readonly string[] = [];
	let code = '';

	beforeAll(async () => {
		const result = (await build({
			configFile: false,
			// As in a worker: there is no document.
			resolve: { conditions: ['worker', 'browser', 'module', 'import', 'default'] },
			logLevel: 'error',
			plugins: [
				{
					name: 'asked-for',
					enforce: 'pre',
					resolveId: (source, importer) => void (isBuiltin(source) && ofNode.push(`${importer}: ${source}`)),
					moduleParsed: ({ id }) => void modules.push(id),
				},
			],
			build: {
				write: false,
				minify: false,
				lib: { entry: 'src/content-check/check.ts', formats: ['iife'], name: 'check' },
			},
		})) as Rolldown.RolldownOutput[];
		const chunks = result.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
		imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
		code = chunks.map((chunk) => chunk.code).join('');
	}, 60_000);

	test('it asks for nothing of Node, and for no other package that is not in it', () => {
		expect(modules.filter((id) => id.includes('/src/content-check/')).length).toBeGreaterThan(5);
		expect(ofNode).toEqual([]);
		expect(imported).toEqual([]);
	});

	test('it finds the same where there is nothing but a browser', () => {
		const context = createContext({ URL });
		runInContext(`${code}; globalThis.check = check;`, context);
		const { checkFiles: checkThere } = (context as unknown as { check: { checkFiles: typeof checkFiles } }).check;
		expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe('undefined'.repeat(3));
		expect(told(checkThere(new Map(files)))).toBe(expected);
	});
});
