/** Writes the packs and their list. Part of the build. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isHashed } from '../headers/immutable.ts';
import { isText } from '../text/media-types.ts';
import type { CopyList, Pack, PackGroup } from './copy-list.ts';
import { digestOf, fileDigest } from './digest.ts';
import { asServed, grouped, packed } from './files.ts';
import { REST } from './groups.ts';
import { LIST_FILE, PACK_FOLDER } from './names.ts';
import { layOut, type PackedFile } from './pack.ts';
import { ASSETS } from './references.ts';

/** Bytes before compression between which a pack is cut; what an interruption costs at most is a fraction of it. */
const LEAST = 300_000;
const MOST = 900_000;

/** One file in so many may be the first of a pack. */
const SPREAD = 8;

/** Files up to which a group is fetched file by file. */
const FEW = 60;

const sha256 = (content: string) => createHash('sha256').update(content).digest();

/**
 * Cuts files into packs. Where a pack begins depends on the name of its first file: a page more or less changes a
 * pack or two, not all that follow, so that a reader who keeps the site fetches little after a new release.
 */
export function cut(files: readonly PackedFile[]): PackedFile[][] {
	const packs: PackedFile[][] = [];
	let size = 0;
	let last: PackedFile | undefined;
	for (const file of files) {
		const begins = size > LEAST && sha256(file.path).readUInt16BE() % SPREAD === 0;
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

const asItIs = async (group: string, { path, type, content }: PackedFile): Promise<Pack> => ({
	id: await fileDigest(group, path, content),
	bytes: isText(type) ? brotliCompressSync(content).length : content.length,
	path,
});

async function writePack(dist: string, files: readonly PackedFile[]): Promise<Pack> {
	const content = layOut(files);
	const wire = gzipSync(content, { level: 9 });
	const id = await digestOf(content);
	await writeFile(join(dist, `${PACK_FOLDER}${id}.pack`), wire);
	return { id, bytes: wire.length };
}

const sizeOf = (files: readonly PackedFile[]) => files.reduce((sum, { content }) => sum + content.length, 0);

async function writeGroup(dist: string, name: string, paths: readonly string[]): Promise<PackGroup> {
	const files = paths.map((file) => asServed(dist, file));
	if (name !== REST && files.length <= FEW)
		return { stored: sizeOf(files), packs: await Promise.all(files.map((file) => asItIs(name, file))) };
	const unpacked = files.map(packed);
	const assets = files.filter(({ path }) => path.startsWith(ASSETS));
	return {
		stored: sizeOf(unpacked),
		packs: await Promise.all(cut(unpacked).map((part) => writePack(dist, part))),
		assets: await Promise.all(assets.map(({ path, content }) => fileDigest(name, path, content))),
	};
}

/** @returns the list as it was written */
export async function writePacks(dist: string): Promise<CopyList> {
	await rm(join(dist, PACK_FOLDER), { recursive: true, force: true });
	await mkdir(join(dist, PACK_FOLDER), { recursive: true });
	const groups = [...(await grouped(dist))].map(
		async ([name, paths]) => [name, await writeGroup(dist, name, paths)] as const,
	);
	const list: CopyList = Object.fromEntries(await Promise.all(groups));
	await writeFile(join(dist, LIST_FILE), JSON.stringify(list));
	return list;
}
