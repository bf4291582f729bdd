import { expect, test } from 'vitest';
import { closure, references } from './references.ts';

const FILES: Record<string, string> = {
	'index.html':
		'<link rel="stylesheet" href="/kb/_astro/a.C1-x.css"><script type="module" src="/kb/_astro/page.D_2.js"></script>',
	'_astro/a.C1-x.css': '@font-face{src:url(/kb/_astro/face.AMb.woff2)}',
	'_astro/page.D_2.js':
		'import{t as n}from"./helper.E3.js";const d=()=>import("./dialog.F4.js");d(["_astro/quick.G5.css"])',
	'_astro/helper.E3.js': 'import"./deep.H6.js";export const t=1',
	'_astro/dialog.F4.js': 'export{x}from"./helper.E3.js"',
};

const read = (file: string) => FILES[file];

test('a page needs its styles, faces and scripts, and what those import', async () => {
	expect([...(await closure(['index.html'], read, false))].sort()).toEqual([
		'_astro/a.C1-x.css',
		'_astro/deep.H6.js',
		'_astro/face.AMb.woff2',
		'_astro/helper.E3.js',
		'_astro/page.D_2.js',
		'index.html',
	]);
});

test('what is loaded only when it is used counts where it is asked for', async () => {
	const later = await closure(['index.html'], read, true);
	expect(later).toContain('_astro/dialog.F4.js');
	expect(later).toContain('_astro/quick.G5.css');
	expect(references('_astro/page.D_2.js', FILES['_astro/page.D_2.js'] ?? '', false)).toEqual(['_astro/helper.E3.js']);
});

test('files that name each other come to an end', async () => {
	const round = (file: string) => (file === '_astro/a.js' ? 'import"./b.js"' : 'import"./a.js"');
	expect([...(await closure(['_astro/a.js'], round, false))]).toEqual(['_astro/a.js', '_astro/b.js']);
});
