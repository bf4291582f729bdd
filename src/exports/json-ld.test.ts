import { expect, test } from 'vitest';
import { breadcrumbs, some, toJsonLd } from './json-ld.ts';

test('no value can end the script', () => {
	const name = '</script><script>alert(1)//<!--';
	const text = toJsonLd([{ '@type': 'Article', name }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Article', name });
});

test('several things stand in a graph', () => {
	expect(JSON.parse(toJsonLd([{ '@type': 'Article' }, { '@type': 'Report' }]))).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Article' }, { '@type': 'Report' }],
	});
});

test('breadcrumbs end in the page, which has no address', () => {
	expect(breadcrumbs([{ label: 'กรณี', href: 'https://x.test/cases/' }], 'หน้า').itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'กรณี', item: 'https://x.test/cases/' },
		{ '@type': 'ListItem', position: 2, name: 'หน้า' },
	]);
});

test('nothing, one value or all', () => {
	expect([some([]), some([1]), some([1, 2])]).toEqual([undefined, 1, [1, 2]]);
});
