import { expect, test } from 'vitest';
import { leanMarkup } from './lean-markup.ts';

test('the outer tags keep the language once and what is ours', () => {
	expect(
		leanMarkup(
			'<html lang="th" dir="ltr" data-theme="dark" data-has-sidebar class="astro-x1"><body class="ours"><main data-pagefind-body class="astro-x1" lang="th" dir="ltr" id="top">',
		),
	).toBe('<html lang="th"><body class="ours"><main id="top">');
});

test('content is left as it is', () => {
	const html = '<p dir="ltr" lang="en" data-theme="x">dir="ltr"</p>';
	expect(leanMarkup(html)).toBe(html);
});
