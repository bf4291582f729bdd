/** What is harmless passes the check. tests/copies/harmless.test.ts builds it and looks at the pages. */
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/content.ts';
import { HARMLESS_SITE } from './faults/harmless.ts';
import { project, removeProjects } from './fixture.ts';

afterAll(removeProjects);

test('nothing harmless is refused', () => {
	expect(checkContent(project(HARMLESS_SITE)).faults).toEqual([]);
});
