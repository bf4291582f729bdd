/** Signs that readers know from the site, in its classes. */
import { EVIDENCE } from '../schemas/vocabulary.ts';
import { markup } from './markup.ts';

/** The letter of a strand on its colour. */
export const tile = (letter: string) =>
	markup`<span class="tile tile-${letter.toLowerCase()}" aria-hidden="true">${letter}</span>`;

/** How sure a case's result is. */
export const evidenceLabel = (evidence: keyof typeof EVIDENCE) =>
	markup`<span class="evidence ${evidence}">${EVIDENCE[evidence]}</span>`;
