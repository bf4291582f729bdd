/** The blocks of a page as markup for the book. */
import { inText } from '../exports/cite/apa.ts';
import { citedDocument } from '../exports/cite/csl.ts';
import type { Library } from '../schemas/library.ts';
import type { Block, Figure } from '../schemas/page.ts';
import { NO_FIGURE, NO_RESULT } from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';
import { formatPlace } from '../text/lines.ts';
import { factList } from './facts.ts';
import { linkInText, linkTo, type Standpoint } from './links.ts';
import { joined, markup, NOTHING, type Markup } from './markup.ts';
import { tile } from './signs.ts';
import { usesInBook } from './uses.ts';

/** What blocks are written with. */
export interface Writing extends Standpoint {
	readonly library: Library;
	/** The entry's own text. */
	readonly prose: Markup;
}

/** How each kind of block is written, its headings of level `level`: a kind that is forgotten is a type error. */
type Writers = {
	readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, writing: Writing, level: number) => Markup;
};

/** What only a screen can use, or the book tells in its own way: cases by their pages, the codes part by part. */
const nothing = () => NOTHING;

/** Kinds of block that no page of the book has. Better no book than one that says less than its pages. */
const unknown = ({ type }: Block): never => {
	throw new Error(
		`a page of the handbook has a block of kind ${type}: say in src/handbook/blocks.ts how it is printed`,
	);
};

const list = (items: readonly (Markup | string)[]) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const figure = ({ value = '', unit = '', text }: Figure) =>
	markup`<li><b>${value} <small>${unit}</small></b>${text}</li>`;

const WRITERS: Writers = {
	body: (_, { prose }) => prose,
	section: ({ heading, id, blocks, lookup }, writing, level) => {
		const inner = blocksInBook(blocks, writing, level + 1);
		if (inner.html === '') return NOTHING;
		const own = id === undefined ? '' : markup` id="${writing.id}--${id}"`;
		const whole = markup`<h${level}${own}>${heading}</h${level}>${inner}`;
		return lookup ? markup`<section class="${lookup}">${whole}</section>` : whole;
	},
	facts: ({ facts }, writing) => factList(facts, writing),
	notice: ({ text }) => markup`<p class="notice">${text}</p>`,
	text: ({ text, quiet, saidAbove }, writing) =>
		saidAbove
			? NOTHING
			: markup`<p${quiet ? markup` class="quiet"` : ''}>${text.map((piece) => (typeof piece === 'string' ? piece : linkInText(piece, writing)))}</p>`,
	list: ({ items }) => list(items),
	told: ({ items: told }, writing) =>
		list(
			told.map(
				({ about, text, lines, pages, document, from }) =>
					markup`${about ? markup`<b>${about}</b> ` : ''}${text} <small>${document ? `${document} ` : ''}${formatPlace(pages, lines)}${from ? markup` · ${linkInText(from, writing)}` : ''}</small>`,
			),
		),
	results: ({ results }) => {
		if (results.length === 0) return markup`<p class="quiet">${NO_RESULT}</p>`;
		const figures = results.filter(({ value }) => value !== undefined);
		const claims = results.filter(({ value }) => value === undefined);
		return joined([
			figures.length ? markup`<ul class="figures">${figures.map(figure)}</ul>` : NOTHING,
			claims.length ? list(claims.map(({ text }) => text)) : NOTHING,
			figures.length ? NOTHING : markup`<p class="quiet">${NO_FIGURE}</p>`,
		]);
	},
	links: ({ links }, writing) =>
		markup`<ul class="links">${links.map(
			({ sign, note, ...link }) =>
				markup`<li>${sign ? markup`<span class="sign">${sign}</span>` : ''}${linkInText(link, writing)}${note ? markup`<span class="note">${note}</span>` : ''}</li>`,
		)}</ul>`,
	official: ({ quote, letter, source, lines, pages }, writing) =>
		markup`<figure class="official">${letter ? tile(letter) : ''}<blockquote>“${quote}”</blockquote>
<figcaption>ถ้อยคำตามแหล่งข้อมูล${source ? markup` ${linkTo(source, writing)} ${formatPlace(pages, lines)}` : ''}</figcaption></figure>`,
	aims: ({ aims }, { id }) =>
		markup`<p class="quiet">ข้อความในเครื่องหมายคำพูดเป็นของแหล่งข้อมูล เราแบ่งเป็นข้อและตั้งรหัสไว้ให้อ้างตรงกัน รหัสไม่ใช่ของทางราชการ</p>
<ul class="aims">${aims.map(({ code, text }) => markup`<li id="${id}--${code}"><a href="#${id}--${code}">${code}</a> <q>${text}</q></li>`)}</ul>`,
	'marco-tiles': (_, writing) => {
		const strands = writing.library.all('marco').filter(({ data }) => data.kind === 'strand');
		return markup`<ul class="marco-tiles">${strands.map((strand) => {
			const { letter = '', thai, english } = strand.data;
			const sign = markup`${tile(letter)}<b>${thai}</b><small lang="en">${english}</small>`;
			return markup`<li>${linkTo(writing.library.link(strand), writing, sign)}</li>`;
		})}</ul>`;
	},
	'marco-uses': ({ part }, writing, level) => usesInBook(writing.library, part, writing, level),
	'document-citation': ({ source: { id, data } }) =>
		markup`<p>ใช้เมื่ออ้างข้อความของเอกสารต้นทาง ในเนื้อความเขียน ${inText(citedDocument(SITE, { id, ...data }))} เลขบรรทัดท้ายหน้าต่าง ๆ เป็นของฉบับถอดความ ถ้ามีเล่มจริงให้ใช้เลขหน้าของเล่ม</p>`,
	cards: nothing,
	counts: nothing,
	charts: nothing,
	'handbook-link': nothing,
	'marco-codes': nothing,
	questions: unknown,
	items: unknown,
	'page-list': unknown,
	'lists-apart': unknown,
	timeline: unknown,
	'plan-periods': unknown,
	matrix: unknown,
	table: unknown,
	download: unknown,
};

/**
 * Blocks in the order of the page.
 * @param level Level of their headings.
 */
export const blocksInBook = (blocks: readonly Block[], writing: Writing, level: number): Markup =>
	joined(
		blocks.map((block) => {
			const write = WRITERS[block.type] as (block: Block, writing: Writing, level: number) => Markup;
			return write(block, writing, level);
		}),
	);
