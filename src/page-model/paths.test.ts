import { expect, test } from 'vitest';
import { entry, libraryOf } from '../relations/fixture.ts';
import { entryPaths } from './paths.ts';

test('every entry has a route but the one that is its section’s front page', () => {
	const library = libraryOf(
		entry('marco', 'framework', { kind: 'framework' }),
		entry('marco', 'm', { order: 2 }),
		entry('reports', '2566/1.1/esao1'),
	);
	expect(entryPaths(library, 'marco')).toEqual([
		{ params: { collection: 'marco', id: 'm' }, props: { item: library.get('marco', 'm') } },
	]);
	expect(entryPaths(library, 'reports').map(({ params }) => params.id)).toEqual(['2566/1.1/esao1']);
	expect(entryPaths(library, 'schools')).toEqual([]);
});
