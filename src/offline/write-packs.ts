/** Writes the packs and their list. Part of the build. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CopyList, Pack, PackGroup } from './copy-list.ts';
import { grouped, packed } from './files.ts';
import { isHashed } from './groups.ts';
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import { layOut, type PackedFile } from './pack.ts';

/** Bytes before compression that a pack may have: what an interruption costs at most, a few hundred kB on the wire. */
const MOST = 600_000;

/** One file in so many begins a pack. */
const SPREAD = 24;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest();

/**
 * Cuts files into packs. Where a pack begins depends on the name of its first file: a page more or less changes one
 * pack, not all that follow, so that a reader who keeps the site fetches little after a new release.
 */
export function cut(files: readonly PackedFile[]): PackedFile[][] {
	const packs: PackedFile[][] = [];
	let size = 0;
	let last: PackedFile | undefined;
	for (const file of files) {
		const begins = sha256(file.path).readUInt16BE() % SPREAD === 0;
		const turns = last !== undefined && isHashed(last.path) !== isHashed(file.path);
		if (!last || begins || turns || size + file.content.length > MOST) {
			packs.push([]);
			size = 0;
		}
		packs.at(-1)?.push(file);
		size += file.content.length;
		last = file;
	}
	return packs;
}

/** @returns the list as it was written */
export async function writePacks(dist: string): Promise<CopyList> {
	await rm(join(dist, PACK_FOLDER), { recursive: true, force: true });
	await mkdir(join(dist, PACK_FOLDER), { recursive: true });
	const list: Record<string, PackGroup> = {};
	for (const [name, files] of await grouped(dist)) {
		const packs: Pack[] = [];
		let stored = 0;
		for (const part of cut(files.map((file) => packed(dist, file)))) {
			const content = layOut(part);
			const id = sha256(content).toString('hex').slice(0, 16);
			const wire = gzipSync(content, { level: 9 });
			await writeFile(join(dist, `${PACK_FOLDER}${id}.pack`), wire);
			packs.push({ id, bytes: wire.length });
			stored += content.length;
		}
		list[name] = { stored, packs };
	}
	await writeFile(join(dist, LIST_FILE), JSON.stringify(list));
	return list;
}
