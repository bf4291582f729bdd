import { expect, test } from 'vitest';
import { blocksOf, shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';

test('a policy lists its focus points, and each case by the one that belongs to it', () => {
	const { page } = shown(
		entry('policies', '2566/2'),
		entry('focus', '2566/2.1'),
		entry('focus', '2566/2.10'),
		entry('cases', 'a', { focus: '2566/1.1', alsoFocus: ['2566/2.10'] }),
		entry('cases', 'b', { focus: '2566/2.1' }),
	);
	const signs = blocksOf(page, 'links').map(({ links }) => links.map(({ href, sign }) => [href, sign]));
	expect(signs).toEqual([
		[
			['/focus/2566/2.1/', '2.1'],
			['/focus/2566/2.10/', '2.10'],
		],
		[
			['/cases/b/', '2.1'],
			['/cases/a/', '2.10'],
		],
	]);
	expect(blocksOf(page, 'matrix')).toEqual([{ type: 'matrix', policy: '2566/2' }]);
});
