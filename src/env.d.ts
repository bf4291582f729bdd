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

/** What the policies of Trusted Types make of text. The DOM's types know strings only, so trusted ones are called strings. */
interface TrustedTypesRules {
	readonly createHTML: (html: string) => string;
	readonly createScriptURL: (address: string) => string;
}

/** Trusted Types, of which TypeScript's library knows nothing yet; undefined in browsers that have none. */
declare var trustedTypes:
	{ readonly createPolicy: <R extends Partial<TrustedTypesRules>>(name: string, rules: R) => R } | undefined;
