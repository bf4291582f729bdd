import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default [
	globalIgnores(['dist/', '.astro/', 'test-results/', 'node_modules/']),
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
];
