import { expect, test } from 'vitest';
import { citePath } from './links.ts';

test('files lie where the pages lie', () => {
	expect(citePath('/')).toBe('index');
	expect(citePath('/cases/')).toBe('cases');
	expect(citePath('/reports/2566/2.4/esao1/')).toBe('reports/2566/2.4/esao1');
	expect(citePath('/marco/m/#MARCO-M-1')).toBe('marco/m/MARCO-M-1');
});
