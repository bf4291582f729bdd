/** Stops the build at the first fault in `content/`, before Astro reads it, with a message an editor can act on. */
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { AstroIntegration } from 'astro';
import { checkContent, describeFaults } from '../lib/content/check.ts';

/** An error whose message is all there is to read: where in the code it was raised says nothing to an editor. */
function withoutTrace(message: string) {
	const error = new AstroError(message);
	error.stack = '';
	return error;
}

export default function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command === 'preview') return;
				const { faults } = checkContent(fileURLToPath(config.root));
				if (faults.length === 0) return;
				// While somebody edits, the site stays up and says what is wrong; a build or a sync stops.
				if (command === 'dev') logger.error(describeFaults(faults));
				else throw withoutTrace(describeFaults(faults));
			},
		},
	};
}
