/** What is wrong with a disk, in words that say what to do. */
const REMEDIES: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full; make room, such as with deploy/release.sh FOLDER prune',
	EDQUOT: 'the quota of this user is used up; make room, such as with deploy/release.sh FOLDER prune',
	EACCES: 'this user may not do that',
	EPERM: 'this user may not do that',
	EROFS: 'the disk is read-only',
};

/** An error in one line: its stack says nothing to whoever makes a release. */
export function inOneLine(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const remedy = REMEDIES[(error as NodeJS.ErrnoException).code ?? ''];
	return remedy ? `${remedy} (${error.message})` : error.message;
}
