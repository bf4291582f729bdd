/** The site for language models: a table of contents, and the core of the knowledge in one file. @see https://llmstxt.org */
import { heading, list, paragraph, quote, section, type Block, type Inline } from './markdown/blocks.ts';
import { writeMarkdown } from '../text/markdown/write.ts';
import { FILES } from './machine-files.ts';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { CollectionName, Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { SITE } from '../site.ts';
import { entriesOf } from '../relations/entries.ts';
import { absolute } from '../href.ts';
import { filesOf, INDEX } from './open-data.ts';
import { twinLines } from './markdown/list.ts';
import { twinAddress, twinOf } from './markdown/twin.ts';

/** How to read and cite the site, said to a program as to a person. */
const TERMS = [
	'ทุกข้อความมีบรรทัดที่มาในหัวข้อ “ที่มา” ของหน้านั้น อ้างที่อยู่ของหน้าเมื่อนำไปใช้',
	'ปีเป็น พ.ศ. ตัวเลขและชื่อหน่วยงานเป็นของปีงบประมาณที่หน้านั้นบอก ไม่ใช่ของวันนี้',
	'ป้าย “มีผลเป็นตัวเลข” “มีผลตามคำรายงาน” “เล่าวิธีทำ ยังไม่บอกผล” บอกว่าแหล่งข้อมูลให้ผลไว้แค่ไหน อย่ากล่าวเกินนั้น',
	'สาระ RAYONG MARCO ที่ “กองบรรณาธิการจัดให้” ไม่ใช่คำของจังหวัด',
];

const opening = (): Block[] => [
	heading(1, SITE.name),
	quote(SITE.description),
	list([
		...TERMS.map((term) => [paragraph(term)]),
		[
			paragraph('ใช้ต่อได้ตามสัญญาอนุญาต ', { label: SITE.licences.content.name, href: SITE.licences.content.url }, ' ดู', {
				label: 'วิธีนำไปใช้ต่อ',
				href: absolute('/reuse/'),
			}),
		],
	]),
];

const link = (label: string, address: string, about: string): Block[] => {
	const target: Inline = { label, href: absolute(address) };
	return [paragraph(target, `: ${about}`)];
};

/** The collections that make up the core of the knowledge, in the order in which to read them. */
const CORE: readonly CollectionName[] = ['marco', 'background', 'strategies', 'policies', 'focus'];

/** `llms.txt`: where to find what. */
export function llmsIndex(library: Library): string {
	return writeMarkdown([
		...opening(),
		...CORE.flatMap((name) => section(REGISTRY[name].label, [list(twinLines(library, library.all(name)))])),
		...section('รายการทั้งหมดของแต่ละชุด', [
			list(
				COLLECTIONS.map((name) =>
					link(REGISTRY[name].label, twinAddress(`/${name}/`), `${library.all(name).length} รายการ`),
				),
			),
		]),
		...section('ข้อมูลเปิด', [
			list([
				link('ดัชนีของไฟล์ทั้งหมด', INDEX, 'JSON'),
				...COLLECTIONS.map((name) => link(`${REGISTRY[name].label} (JSON)`, filesOf(name).json, 'ทุกช่องของทุกรายการ')),
			]),
		]),
		...section('Optional', [list([link('llms-full.txt', FILES.llmsFull.address, FILES.llmsFull.about)])]),
	]);
}

/** `llms-full.txt`: the framework, the background, the synthesis of each focus point and all cases, without the lists of where to go on. */
export function llmsFull(library: Library): string {
	const core = CORE.flatMap((name): readonly Entry[] => library.all(name));
	const texts = [...core, ...entriesOf(library, ['cases'])].map((item) => twinOf(library, item, false));
	return [writeMarkdown(opening()), ...texts].join('\n---\n\n');
}
