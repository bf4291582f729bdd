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

/** What a policy of Trusted Types makes of text. The DOM's types know strings only, so trusted ones are called strings. */
type TrustedTypesRule = (text: string) => string;

/** What TypeScript's library does not know yet. */
interface Window {
	/** Undefined in browsers that have no Trusted Types. */
	readonly trustedTypes?: {
		readonly createPolicy: <Name extends 'createHTML' | 'createScriptURL'>(
			name: string,
			rules: Readonly<Record<Name, TrustedTypesRule>>,
		) => Readonly<Record<Name, TrustedTypesRule>>;
	};
}
