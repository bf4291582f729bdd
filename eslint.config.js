import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The floors of src/ from the ground up: a file imports from its own floor and from those below it, never from one
 * above. Each thing is thus understood without what is built on it, and no two folders depend on each other.
 */
const FLOORS = [
	// What whoever runs the site fills in; helpers that know nothing of the site.
	...['site.ts', 'navigation.ts', 'assets', 'content', 'styles', 'text', 'dom', 'output'],
	// What is known: fields, collections, what is wrong with an entry, what belongs to what, what a page says.
	...['schemas', 'collections', 'content-check', 'relations', 'page-model'],
	// What others take away; addresses need the base path, which Astro knows.
	...['href.ts', 'exports'],
	// Features. A feature may use those before it.
	...['charts', 'filters', 'search', 'headers', 'offline', 'worksheet', 'handbook', 'markdown'],
	// What only runs inside Astro: Astro's collections as a library, the parts of pages, the frame around them.
	...['library.ts', 'components', 'starlight'],
	// Where Astro begins.
	...['pages', 'integrations', 'content.config.ts', 'middleware.ts', 'env.d.ts'],
];

const homeless = readdirSync(new URL('src/', import.meta.url)).filter((name) => !FLOORS.includes(name));
if (homeless.length) throw new Error(`src/${homeless.join(', src/')}: say in eslint.config.js on which floor it is`);

/** Forbids imports of modules whose name a pattern finds, in whichever form they are written. */
const without = (pattern, message) => ({
	'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
	'no-restricted-syntax': [
		'error',
		...['ImportExpression[source.value', 'TSImportType[source.value'].map((node) => ({
			selector: `${node}=/${pattern.replaceAll('/', '\\u002F')}/]`,
			message,
		})),
	],
});

/** Tests may look at everything. */
const TESTS = '**/*.test.ts';

const isFile = (floor) => floor.endsWith('.ts');

const floors = FLOORS.slice(0, -1).map((floor, place) => {
	const above = FLOORS.slice(place + 1).map((name) => (isFile(name) ? name.replace('.', '\\.') : `${name}/`));
	const up = isFile(floor) ? '\\./' : '(?:\\.\\./)+';
	return {
		files: [isFile(floor) ? `src/${floor}` : `src/${floor}/**`],
		ignores: [TESTS],
		rules: without(`^${up}(?:${above.join('|')})`, `is on a floor above src/${floor}`),
	};
});

export default [
	globalIgnores(['dist/', 'dist.*/', '.astro/', 'test-results/', 'node_modules/']),
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	...(astro.configs['jsx-a11y-recommended'] ?? []),
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(Props|_)$' }],
			// Collections: each file of src/collections/ adds its own to it.
			'@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^Collections$' }],
			eqeqeq: 'error',
			'no-console': 'off',
		},
	},
	...floors,
	{
		// What a collection needs of others is handed to it.
		files: ['src/collections/*.ts'],
		ignores: ['src/collections/{index,addresses,redirects}.ts', TESTS],
		rules: without(
			'^(?!astro/zod$|\\.\\./(?:schemas|text)/)',
			'is not for a collection’s file, which imports only astro/zod, ../schemas/ and ../text/',
		),
	},
];
