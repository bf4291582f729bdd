/** Markup from templates: what is put into one is escaped, unless it is markup itself. */
import { escapeXml } from '../text/xml.ts';

export interface Markup {
	readonly html: string;
}

/** What may be put into a template; lists without anything between their items. */
type Piece = string | number | Markup | readonly Piece[];

function textOf(piece: Piece): string {
	if (typeof piece !== 'object') return escapeXml(String(piece));
	return 'html' in piece ? piece.html : piece.map(textOf).join('');
}

export const markup = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
	html: String.raw({ raw: texts }, ...pieces.map(textOf)),
});

export const NOTHING: Markup = { html: '' };

/** Pieces as one. */
export const joined = (pieces: readonly Piece[]): Markup => ({ html: textOf(pieces) });
