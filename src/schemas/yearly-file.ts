/** What is wrong with the name of a file whose path begins with a fiscal year. */
import type { Fault } from './entry.ts';
import { buddhistYear } from './fields.ts';

/**
 * What is wrong with the shape of a path, in the words of a fault; undefined where nothing is.
 * @param shape The path as it has to be.
 * @param example Said to the editor.
 */
export function wrongPath(id: string, shape: RegExp, example: string): Pick<Fault, 'found' | 'expected'> | undefined {
	if (!shape.test(id)) return { found: `รหัส ${id}`, expected: example };
	const year = buddhistYear().safeParse(Number(id.slice(0, 4)));
	return year.success
		? undefined
		: { found: `โฟลเดอร์ปี ${id.slice(0, 4)}`, expected: year.error.issues[0]?.message ?? '' };
}
