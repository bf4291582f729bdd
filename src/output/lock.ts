/**
 * One build at a time in one checkout: builds share Astro's caches and the folder that they write. A lock is a file with
 * the process that holds it, so that one of a killed build does not hold.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The time a process was started, where the system tells (Linux): numbers of processes are used again. */
function startOf(pid: number): string {
	try {
		// The name of the program stands in brackets and may hold spaces; the start is the 20th field after it.
		return (
			readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ')[19] ?? ''
		);
	} catch {
		return '';
	}
}

const holder = (pid: number) => `${pid} ${startOf(pid)}\n`;

/** Whether the process that a lock names still runs. */
function isHeld(lock: string): boolean {
	const pid = Number.parseInt(lock, 10);
	if (!(pid > 0)) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// Another user's process is one, too.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	return lock === holder(pid);
}

const read = (file: string) => {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
};

/** Whether this process holds a lock. */
export const holds = (file: string) => read(file) === holder(process.pid);

/**
 * Takes a lock for this process, which gives it back when it ends.
 * @throws Error that names the process that holds it
 */
export function lock(file: string) {
	mkdirSync(dirname(file), { recursive: true });
	const found = read(file);
	if (found !== undefined && !isHeld(found)) rmSync(file, { force: true });
	try {
		writeFileSync(file, holder(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const pid = Number.parseInt(read(file) ?? '', 10);
		throw new Error(`Another build of this folder is running (process ${pid}): wait for it, or end it.`, {
			cause: error,
		});
	}
	process.once('exit', () => {
		if (holds(file)) rmSync(file, { force: true });
	});
}
