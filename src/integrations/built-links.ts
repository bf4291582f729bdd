/**
 * Stops the build at its end where the content has a link to a page, a file or a heading that the site does not have, or a
 * heading with an id that its page has already.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf } from '../collections/addresses.ts';
import { deadLinks, repeatedIds } from '../content-check/built-links.ts';
import { describeFaults } from '../content-check/check.ts';
import { checkedEntries, contentLinks, withoutTrace } from './content-check.ts';

export default function builtLinks(): AstroIntegration {
	return {
		name: 'built-links',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const dist = fileURLToPath(dir);
				const read = (file: string) => readFileSync(join(dist, file), 'utf8');
				const faults = [
					...deadLinks(contentLinks(), {
						has: (file) => statSync(join(dist, file), { throwIfNoEntry: false })?.isFile() ?? false,
						read,
					}),
					...checkedEntries().flatMap(({ collection, id }) =>
						repeatedIds(`content/${collection}/${id}.mdx`, read(`${addressOf({ collection, id }).slice(1)}index.html`)),
					),
				];
				if (faults.length) throw withoutTrace(describeFaults(faults));
			},
		},
	};
}
