/** Stops the build at its end where the content has a link to a page, a file or a heading that the site does not have. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deadLinks } from '../content-check/built-links.ts';
import { describeFaults } from '../content-check/check.ts';
import { contentLinks, withoutTrace } from './content-check.ts';

export default function builtLinks(): AstroIntegration {
	return {
		name: 'built-links',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const dist = fileURLToPath(dir);
				const faults = deadLinks(contentLinks(), {
					has: (file) => statSync(join(dist, file), { throwIfNoEntry: false })?.isFile() ?? false,
					read: (file) => readFileSync(join(dist, file), 'utf8'),
				});
				if (faults.length) throw withoutTrace(describeFaults(faults));
			},
		},
	};
}
