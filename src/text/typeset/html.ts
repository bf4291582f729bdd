/** Takes finished HTML apart into markup and words, and knows which words are a page's own. */
import { Tokenizer } from 'htmlparser2';

/** Text as it stands in markup. */
export const escapeHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Elements whose words are read for terms but never linked: links cannot hold links, and headings stay short to hear. */
const UNLINKED = new Set(
	'a h1 h2 h3 h4 h5 h6 code pre button label legend summary select dt thead caption figcaption blockquote q'.split(' '),
);
/** Elements that say nothing of the page's own. */
const SILENT = new Set('script style svg nav form template noscript textarea'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A piece of a page. All pieces one after the other are the page, letter by letter. */
export interface Piece {
	/** As it stands in the page: entities stay as they are. */
	text: string;
	/** A tag or a part of one, the value of an attribute, text, or code, which is no text. */
	kind: 'markup' | 'value' | 'text' | 'code';
	/** For text: whether terms in it may become links; undefined where an element says nothing of the page's own. */
	linkable?: boolean;
}

interface Open {
	name: string;
	silent: boolean;
	linkable: boolean;
	isCode: boolean;
}

const BODY: Open = { name: '', silent: false, linkable: true, isCode: false };

/** Pieces of HTML in order. The markup has to be well formed, as a build's is. */
export function piecesOf(html: string): Piece[] {
	const pieces: Piece[] = [];
	const open: Open[] = [];
	let done = 0;
	let tag = { name: '', silent: false, isData: false };
	let attribute = '';

	/** Ends a piece at a place. */
	const cut = (to: number, kind: Piece['kind'] = 'markup', linkable?: boolean) => {
		if (to > done) pieces.push({ text: html.slice(done, to), kind, ...(linkable === undefined ? {} : { linkable }) });
		done = to;
	};
	const enter = (end: number) => {
		cut(end + 1);
		const { name } = tag;
		if (VOID.has(name)) return;
		const around = open.at(-1) ?? BODY;
		open.push({
			name,
			silent: around.silent || tag.silent || SILENT.has(name),
			linkable: around.linkable && !UNLINKED.has(name),
			isCode: name === 'style' || (name === 'script' && !tag.isData),
		});
	};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(start, end) {
				cut(start - 1);
				tag = { name: html.slice(start, end).toLowerCase(), silent: false, isData: false };
			},
			onattribname(start, end) {
				attribute = html.slice(start, end);
				if (attribute === 'data-search-ignore') tag.silent = true;
			},
			onattribdata(start, end) {
				cut(start);
				if (attribute === 'type' && html.slice(start, end) === 'application/ld+json') tag.isData = true;
				cut(end, 'value');
			},
			onopentagend: enter,
			onselfclosingtag(end) {
				cut(end + 1);
			},
			onclosetag(start, end) {
				cut(start - 2);
				const name = html.slice(start, end).toLowerCase();
				const at = open.findLastIndex((element) => element.name === name);
				if (at >= 0) open.length = at;
				cut(html.indexOf('>', end) + 1);
			},
			ontext(start, end) {
				cut(start);
				const { silent, linkable, isCode } = open.at(-1) ?? BODY;
				if (isCode) cut(end, 'code');
				else cut(end, 'text', silent ? undefined : linkable);
			},
			oncomment() {},
			oncdata() {},
			ondeclaration() {},
			onprocessinginstruction() {},
			onattribend() {},
			onattribentity() {},
			ontextentity() {},
			onend() {},
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	cut(html.length);
	return pieces;
}
