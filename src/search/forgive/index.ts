/** The forgiving layer of the search: other queries that a reader may have meant. No DOM, no Node. */
export { alternatives, openLexicon, type Lexicon } from './browser.ts';
export { buildLexicon } from './build.ts';
export type { Alternative, AlternativeKind, Naming } from './types.ts';
