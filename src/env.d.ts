/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Whether the site is searched together with others; see astro.config.mjs. */
	readonly SEARCHED_TOGETHER: boolean;
}

/** citation-js has no types of its own; these are the parts that the site uses. */
declare module '@citation-js/core' {
	export class Cite {
		/** @param data An item or a list of items of CSL-JSON, or text in a format that a plugin reads. */
		constructor(data: unknown);
		format(name: 'bibtex' | 'ris'): string;
	}
	export const plugins: {
		config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
