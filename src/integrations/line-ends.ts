/**
 * Gives texts of `public/` the line ends of everything else. They are copied as they are, and where Git or an archive
 * has put Windows' own there, the site would not be the same bytes as elsewhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicFiles } from '../output/files.ts';
import { contentTypeOf, isText } from '../text/media-types.ts';

export default function lineEnds(): AstroIntegration {
	let copied = '';
	return {
		name: 'line-ends',
		hooks: {
			'astro:config:done': ({ config }) => {
				copied = fileURLToPath(config.publicDir);
			},
			'astro:build:done': ({ dir }) => {
				for (const file of publicFiles(copied).filter((name) => isText(contentTypeOf(name)))) {
					const text = readFileSync(join(copied, file), 'utf8');
					if (text.includes('\r\n')) writeFileSync(new URL(file, dir), text.replaceAll('\r\n', '\n'));
				}
			},
		},
	};
}
