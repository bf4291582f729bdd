import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rewriteBundle } from './bundle.ts';
import { record } from './fixture.ts';

const fragment = (content: unknown, signature = 'pagefind_dcd') => ({
	path: 'fragment/unknown_1.pf_fragment',
	content: gzipSync(signature + JSON.stringify(content)),
});

const known = record({ title: 'กรณี' });
const recordOf = () => ({ position: 0, record: known });

test('a fragment gets the record in place of the encoded words', () => {
	const { files, ids } = rewriteBundle(
		[fragment({ url: 'key', content: 'aabb', word_count: 1, anchors: [] })],
		recordOf,
	);
	const text = gunzipSync(files[0]?.content ?? new Uint8Array()).toString('utf8');
	expect(JSON.parse(text.replace(/^pagefind_dcd/, ''))).toEqual({
		url: known.url,
		content: '',
		word_count: 1,
		anchors: [],
		record: known,
	});
	expect(ids).toEqual(['unknown_1']);
});

test.each([
	['another signature', fragment({ url: 'key', content: 'aa', anchors: [] }, 'pagefind_xyz')],
	['other fields', fragment({ address: 'key', content: 'aa', anchors: [] })],
])('a fragment with %s stops the build', (_, file) => {
	expect(() => rewriteBundle([file], recordOf)).toThrow('src/search/bundle.ts');
});

test('files that the search page does not load are left out', () => {
	const paths = [
		'pagefind.js',
		'pagefind-worker.js',
		'pagefind-entry.json',
		'wasm.unknown.pagefind',
		'pagefind.x.pf_meta',
		'index/a.pf_index',
	];
	const files = [...paths, 'pagefind-ui.js', 'pagefind-ui.css', 'pagefind-highlight.js', 'filter/a.pf_filter'].map(
		(path) => ({ path, content: new Uint8Array(1) }),
	);
	expect(rewriteBundle(files, recordOf).files.map(({ path }) => path)).toEqual(paths);
});
