/**
 * Search and filters take what they know of collections and facets from `src/collections/` and `src/schemas/facets.ts`. A
 * list of several in their own code would have to be kept in step by hand, and would fail without a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../collections/index.ts';
import { FACET_NAMES } from '../schemas/facets.ts';

const FOLDERS = ['src/search', 'src/filters'];
const SOURCES = FOLDERS.flatMap((folder) =>
	readdirSync(folder, { recursive: true })
		.map((file) => join(folder, String(file)))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')),
);

/** The words that a list is made of: items of an array, keys of an object, alternatives of a pattern, words of a string. */
function wordsOf(node: ts.Node): readonly string[] {
	if (ts.isArrayLiteralExpression(node))
		return node.elements.flatMap((item) => (ts.isStringLiteralLike(item) ? item.text : []));
	if (ts.isObjectLiteralExpression(node))
		return node.properties.flatMap(({ name }) =>
			name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : [],
		);
	if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) return node.text.split(/[^\w-]+/);
	return [];
}

/** The lists of several names in a source, each as what it names. */
function listsIn(source: string, names: readonly string[]): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const words = wordsOf(node);
		const named = names.filter((name) => words.includes(name));
		if (named.length > 1) found.push(named.join());
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
	return found;
}

describe.each([
	['collections', COLLECTIONS],
	['facets', FACET_NAMES],
])('a list of %s', (_, names) => {
	const [one = '', other = ''] = names;

	test.each([
		['an array', `new Set(['${one}', 'x', '${other}'])`],
		['a table', `const WEIGHTS = { ${one}: 1.25, '${other}': 0.7 }`],
		['a pattern', `/\\/(?:${one}|x|${other})\\/([a-z]+)\\/$/`],
		['words in a row', `'x ${one} ${other}'.split(' ')`],
	])('is recognised as %s', (_, source) => {
		expect(listsIn(source, names)).toEqual([`${one},${other}`]);
	});

	test('one name alone is no list', () => {
		expect(listsIn(`library.all('${one}'); const x = { ${other}: '${one}' }`, names)).toEqual([]);
	});

	test('stands nowhere in search and filters', () => {
		expect(SOURCES.length).toBeGreaterThan(0);
		const lists = SOURCES.flatMap((file) =>
			listsIn(readFileSync(file, 'utf8'), names).map((list) => `${file}: ${list}`),
		);
		expect(lists).toEqual([]);
	});
});
