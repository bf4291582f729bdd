import { expect, test } from 'vitest';
import { checkFiles, LEFT_OUT, REPLACED } from './left-out.ts';

test('this Starlight has every file that is left out or replaced', () => {
	expect(() => checkFiles([...LEFT_OUT, ...Object.keys(REPLACED)])).not.toThrow();
});

test('a Starlight that renamed a file stops the build with its name', () => {
	expect(() => checkFiles([...LEFT_OUT, 'style/renamed.css'])).toThrow('Starlight no longer has style/renamed.css');
});

test('all files that are gone are named at once', () => {
	expect(() => checkFiles(['style/one.css', 'components/Two.astro'])).toThrow('style/one.css, components/Two.astro');
});
