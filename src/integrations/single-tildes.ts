/** Gives the parser that builds the pages the site's rule on tildes; `src/text/markdown/parse.ts` has it for all others. */
import type { AstroIntegration } from 'astro';
import { singleTildes } from '../text/markdown/single-tildes.ts';

export default function plainTildes(): AstroIntegration {
	return {
		name: 'single-tildes',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				const options: object = processor.options;
				const plugins: unknown = 'mdastPlugins' in options ? options.mdastPlugins : undefined;
				if (!Array.isArray(plugins)) throw new Error(`markdown.processor: expected satteri, found ${processor.name}`);
				plugins.push(singleTildes);
			},
		},
	};
}
