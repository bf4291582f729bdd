/** The markup by the rules of HTML, on a page of every kind. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, longestOfKinds } from '../../scripts/lib/kinds.ts';
import { DIST } from './site.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// How the markup is written, which Astro decides and no reader notices.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'long-title': 'off',
		// HTML allows any letter in an id, and headings are Thai.
		'valid-id': ['error', { relaxed: true }],
		// Tables that a narrow screen shows as blocks keep their roles in browsers that would take them away.
		'no-redundant-role': 'off',
		// Frames of tables that scroll take the focus, which a section with a name does not by itself.
		'prefer-native-element': ['error', { exclude: ['region'] }],
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
		// Filters that a script shows act at once; without it there is no form to submit.
		'wcag/h32': 'off',
		'no-inline-style': 'error',
	},
});

const kinds = longestOfKinds(builtPages(DIST));

test('there are kinds of pages to look at', () => {
	expect(kinds.length).toBeGreaterThan(10);
});

test.each(kinds)('$url is valid HTML', async ({ html }) => {
	const { results } = await validator.validateString(html);
	const faults = results.flatMap(({ messages }) =>
		messages.map(({ line, ruleId, message, selector }) => `line ${line} ${ruleId}: ${message} (${selector ?? ''})`),
	);
	expect(faults).toEqual([]);
});
