import { expect, test } from 'vitest';
import { headingsOf } from './headings.ts';

test('a section without links has no heading', () => {
	expect(
		headingsOf([
			{ id: 'a', heading: 'ก', links: [] },
			{ id: 'b', heading: 'ข', links: [1] },
		]),
	).toEqual([{ depth: 2, slug: 'b', text: 'ข' }]);
});
