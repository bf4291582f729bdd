/** Our plugins of Astro's Markdown engine: what is done to the text of content, before it becomes a page. */
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { lineEnds } from './line-ends.ts';
import { rootLinks } from './links.ts';
import { marcoSections } from './marco-sections.ts';
import { pageComponents } from './page-components.ts';
import { singleTildes } from './single-tildes.ts';
import { tables } from './tables.ts';
import { title } from './title.ts';

/** Whether a file belongs to a folder of `content/`. */
const isIn = (folder: string, file: URL | undefined) => Boolean(file?.pathname.includes(`/content/${folder}/`));

export default function markdown(): AstroIntegration {
	return {
		name: 'markdown',
		hooks: {
			'astro:config:setup': ({ config }) => {
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor))
					throw new Error(
						`src/markdown/ is made for the engine Sätteri, and the configuration names ${processor.name}`,
					);
				const { features, mdastPlugins, hastPlugins } = processor.options;
				// `## Heading {#id}`: pages of prose name the ids of their headings.
				features.headingAttributes = true;
				mdastPlugins.push(lineEnds, singleTildes, ({ fileURL }) => isIn('pages', fileURL) && pageComponents);
				hastPlugins.push(
					tables,
					rootLinks(config.base),
					({ fileURL }) => isIn('marco', fileURL) && marcoSections,
					({ fileURL }) => fileURL?.pathname.endsWith('/content/README.md') && title,
				);
			},
		},
	};
}
