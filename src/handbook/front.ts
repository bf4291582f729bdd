/** What stands before the chapters: cover, imprint, how to read the labels, contents. */
import { reference } from '../exports/cite/apa.ts';
import { citedPage } from '../exports/cite/csl.ts';
import type { Entry } from '../schemas/entry.ts';
import {
	EVIDENCE,
	EVIDENCE_MEANING,
	MARCO_BASIS,
	MARCO_BASIS_MEANING,
	STRANDS,
	valuesOf,
} from '../schemas/vocabulary.ts';
import { SITE } from '../site.ts';
import { pageOf } from './links.ts';
import { markup, type Markup } from './markup.ts';
import type { Placed } from './part.ts';
import { evidenceLabel, tile } from './signs.ts';

/** What the book is called and what it tells of. */
export interface Title {
	/** Name of the framework's page, which begins with the framework's own name in Latin letters. */
	framework: string;
	lead: string;
	/** Fiscal years, Buddhist era. */
	years: readonly number[];
	cases: number;
	/** Address of the site's front page. */
	address: string;
}

/** The book's name, as plain text. */
export const nameOf = ({ framework }: Pick<Title, 'framework'>) => `คู่มือ ${framework} และกรณีปฏิบัติ`;

/** The framework's own name and what follows it in Thai. */
export const splitName = (framework: string) => {
	const [, latin = framework, thai = ''] = /^([\u0020-\u007E]+?)\s+([\u0E00-\u0E7F].*)$/.exec(framework) ?? [];
	return { latin, thai };
};

const WAVES = markup`<svg class="waves" viewBox="0 0 210 92" preserveAspectRatio="none" aria-hidden="true">
<circle cx="170" cy="21" r="12" fill="var(--sun)"/>
<path d="M0 34c26-16 52-16 78 0s52 16 78 0 40-16 54-10v68H0z" fill="var(--sea)" opacity=".55"/>
<path d="M0 52c26-16 52-16 78 0s52 16 78 0 40-16 54-10v50H0z" fill="var(--bar)"/></svg>`;

export function cover({ framework, lead, years, cases, address }: Title): Markup {
	const { latin, thai } = splitName(framework);
	return markup`<section class="cover">
<p class="cover-kind">คู่มือ</p>
<p class="cover-tiles">${STRANDS.map(tile)}</p>
<h1>${latin} <small>${thai} และกรณีปฏิบัติ</small></h1>
<p class="cover-lead">${lead}</p>
<div class="cover-foot">${WAVES}<p><b>${SITE.name}</b><span>${cases} กรณี จากปีงบประมาณ ${years.join(', ')}</span><span>${address.replace(/^https?:\/\/|\/$/g, '')}</span></p></div>
</section>`;
}

/** How to cite the book, as the site's pages are cited. */
function citation(title: Title): Markup {
	const url = new URL('handbook.pdf', title.address).href;
	const item = citedPage(SITE, { address: '/handbook.pdf', url, title: nameOf(title), type: 'report' });
	const { before, title: name, after, url: from } = reference(item);
	return markup`${before}<i>${name}</i>${after}${from}`;
}

export const imprint = (title: Title) => markup`<section class="imprint" id="imprint">
<h1>เกี่ยวกับเล่มนี้</h1>
<dl>
<div><dt>จัดพิมพ์จากเว็บ</dt><dd>${SITE.name}<br><a href="${title.address}">${title.address}</a></dd></div>
<div><dt>เนื้อหา</dt><dd>เล่าถึงปีงบประมาณ ${title.years.join(', ')} ตัวเลขและชื่อหน่วยงานเป็นของเวลานั้น สถานการณ์วันนี้อาจเปลี่ยนไปแล้ว ฉบับบนเว็บเป็นฉบับล่าสุดเสมอ</dd></div>
${SITE.publisher ? markup`<div><dt>ผู้เผยแพร่</dt><dd>${SITE.publisher}</dd></div>` : ''}
${SITE.contact ? markup`<div><dt>ติดต่อ</dt><dd>${SITE.contact}</dd></div>` : ''}
<div><dt>สัญญาอนุญาต</dt><dd>ข้อความและข้อมูลใช้ต่อ คัดลอก แจกจ่าย และดัดแปลงได้ตามสัญญาอนุญาต <a href="${SITE.licences.content.url}">${SITE.licences.content.name}</a> เมื่ออ้างอิงที่มา</dd></div>
<div><dt>อ้างอิงเล่มนี้</dt><dd>${citation(title)}</dd></div>
<div><dt>ที่มาของข้อความ</dt><dd>ท้ายทุกเรื่องบอกเอกสารและบรรทัดที่มา รายชื่อเอกสารอยู่ที่<a href="#sources">แหล่งข้อมูล</a>${pageOf('sources', 'at')}</dd></div>
</dl>
</section>`;

/** What the labels on the cases mean, each with the number of cases that carry it. */
export function labels(cases: readonly Entry<'cases'>[]): Markup {
	const evidence = valuesOf(EVIDENCE).map((value) => {
		const count = cases.filter(({ data }) => data.evidence === value).length;
		const inBook = count ? `ในเล่มนี้มี\u00A0${count}\u00A0กรณี` : 'ในเล่มนี้ไม่มีกรณีเช่นนี้';
		return markup`<div><dt>${evidenceLabel(value)}</dt><dd>${EVIDENCE_MEANING[value]} ${inBook}</dd></div>`;
	});
	const basis = valuesOf(MARCO_BASIS).map(
		(value) => markup`<div><dt>${MARCO_BASIS[value]}</dt><dd>${MARCO_BASIS_MEANING[value]}</dd></div>`,
	);
	return markup`<section class="labels" id="labels">
<h1>อ่านป้ายในเล่มนี้</h1>
<h2>หลักฐานของผล</h2>
<p>ป้ายนี้บอกว่าแหล่งข้อมูลให้ผลไว้แค่ไหน ไม่ได้บอกว่าเราชอบกรณีใด</p>
<dl>${evidence}</dl>
<h2>ใครผูกกรณีกับสาระ</h2>
<dl>${basis}</dl>
</section>`;
}

/** A line of the contents. */
export interface ContentsItem extends Placed {
	readonly letter?: string | undefined;
	readonly items?: readonly ContentsItem[];
}

const line = ({ id, title, letter, items = [] }: ContentsItem): Markup =>
	markup`<li><a href="#${id}">${letter ? tile(letter) : ''}<span class="name">${title}</span><span class="lead-dots"></span>${pageOf(id)}</a>${
		items.length ? markup`<ol>${items.map(line)}</ol>` : ''
	}</li>`;

export const contents = (items: readonly ContentsItem[]) => markup`<section class="contents" id="contents">
<h1>สารบัญ</h1>
<nav aria-label="สารบัญ"><ol>${items.map(line)}</ol></nav>
</section>`;
