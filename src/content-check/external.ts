/** Lists the addresses outside the site that the content sends readers to. */
import type { RawFile } from '../schemas/entry.ts';
import { fieldName } from './issues.ts';
import { linksIn } from './markdown.ts';

/** An address outside the site, and where the content names it. */
export interface ExternalLink {
	address: string;
	file: string;
	/** Field as a path, or the line of the body. */
	field: string;
}

function* addressesIn(value: unknown, path: readonly PropertyKey[] = []): Generator<[string, readonly PropertyKey[]]> {
	if (typeof value === 'string') {
		if (/^[a-z]+:\/\//i.test(value)) yield [value, path];
	} else if (Array.isArray(value))
		for (const [index, item] of value.entries()) yield* addressesIn(item, [...path, index]);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) yield* addressesIn(item, [...path, key]);
}

/** Every address outside the site that the content names, by address, then by file. */
export function externalLinks(files: readonly RawFile[]): ExternalLink[] {
	return files
		.flatMap((file) => [
			...[...addressesIn(file.data)].map(([address, path]) => ({ address, file: file.file, field: fieldName(path) })),
			...linksIn(file)
				.filter(({ url }) => /^[a-z]+:/i.test(url))
				.map(({ url, line }) => ({ address: url, file: file.file, field: `เนื้อความ บรรทัด ${line}` })),
		])
		.sort((a, b) => compare(a.address, b.address) || compare(a.file, b.file));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
