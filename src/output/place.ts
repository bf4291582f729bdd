/** Puts a finished folder in the place of the one before, so that whoever looks finds one of them whole. */
import { existsSync, lstatSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** The folder itself where a link leads to it: the link stays. */
export const realTarget = (target: string) =>
	lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(target)
		? realpathSync(target)
		: resolve(target);

/** Where a build is written until it is whole. Beside its place, because a rename works within one file system. */
export const partOf = (target: string) => `${target}.part`;

/** Where the folder before is while the two change places. */
const oldOf = (target: string) => `${target}.old`;

/** Puts the folder before back where a process was killed between the two renames. */
export function restore(target: string) {
	const old = oldOf(target);
	if (!existsSync(old)) return;
	if (existsSync(target)) rmSync(old, { recursive: true });
	else renameSync(old, target);
}

/**
 * Puts `partOf(target)` in place.
 * @throws Error with the remedy where the folder cannot be renamed; it is then as it was
 */
export function place(target: string) {
	const old = oldOf(target);
	restore(target);
	try {
		if (existsSync(target)) renameSync(target, old);
		renameSync(partOf(target), target);
	} catch (error) {
		restore(target);
		const { code } = error as NodeJS.ErrnoException;
		throw new Error(
			`${target} could not be replaced (${code}): end what has it open, or build into a folder below it with npm run build -- --outDir ${basename(target)}/site`,
			{ cause: error },
		);
	}
	rmSync(old, { recursive: true, force: true });
}
