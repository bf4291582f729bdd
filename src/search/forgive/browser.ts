/** What the browser loads of this layer: without what only the build needs. */
export { alternatives } from './alternatives.ts';
export { openingLexicon, openLexicon, type Lexicon } from './lexicon.ts';
export { wordCuts } from './cut.ts';
