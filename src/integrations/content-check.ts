/**
 * Stops the build at the first fault in `content/`, before Astro reads it, with a message an editor can act on.
 * While somebody edits, tells what is wrong after each change.
 */
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { AstroIntegration } from 'astro';
import { describeFaults, describeWarnings, type SiteLink } from '../content-check/check.ts';
import { checkSite } from '../content-check/content.ts';
import type { Entry } from '../schemas/entry.ts';

/** Time that the files must rest before they are checked, in ms: editors save several at once. */
const REST = 300;

/** An error whose message is all there is to read: where in the code it was raised says nothing to an editor. */
export function withoutTrace(message: string) {
	const error = new AstroError(message);
	error.stack = '';
	return error;
}

/** Runs a step whose errors say all that there is to say. */
export function orStop<T>(step: () => T): T {
	try {
		return step();
	} catch (error) {
		throw error instanceof Error ? withoutTrace(error.message) : error;
	}
}

let checked: readonly Entry[] = [];
let links: readonly SiteLink[] = [];

/** All entries as they were when the build began, for integrations that run at its end. */
export const checkedEntries = (): readonly Entry[] => checked;

/** The content's links to pages and files of the site, as they were then. */
export const contentLinks = (): readonly SiteLink[] => links;

export default function contentCheck(): AstroIntegration {
	let root = '';
	let hadFaults = false;
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command === 'preview') return;
				root = fileURLToPath(config.root);
				const result = checkSite(root);
				const { faults, warnings } = result;
				({ checked, links } = result);
				if (warnings.length) logger.warn(describeWarnings(warnings));
				hadFaults = faults.length > 0;
				if (!hadFaults) return;
				// While somebody edits, the site stays up and says what is wrong; a build or a sync stops.
				if (command === 'dev') logger.error(describeFaults(faults));
				else throw withoutTrace(describeFaults(faults));
			},
			'astro:server:setup': ({ server, logger }) => {
				const folder = join(root, 'content');
				const check = () => {
					try {
						const { faults } = checkSite(root);
						if (faults.length) logger.error(describeFaults(faults));
						else if (hadFaults) logger.info('แก้ครบแล้ว เนื้อหาไม่มีที่ผิด');
						hadFaults = faults.length > 0;
					} catch (error) {
						// A file may go while it is read; the next change checks again.
						logger.error(String(error));
					}
				};
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.add(folder);
				server.watcher.on('all', (_event, path) => {
					if (!resolve(path).startsWith(folder + sep)) return;
					clearTimeout(waiting);
					waiting = setTimeout(check, REST);
				});
			},
		},
	};
}
