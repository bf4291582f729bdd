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
			eqeqeq: 'error',
			'no-console': 'off',
		},
	},
];
