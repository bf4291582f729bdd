/** The site for language models: a table of contents, and the core of the knowledge in one file. @see https://llmstxt.org */
import { heading, list, paragraph, quote, section, type Block, type Inline } from './markdown/blocks.ts';
import { writeMarkdown } from '../text/markdown/write.ts';
import { FILES } from './machine-files.ts';
import { COLLECTIONS } from '../schemas/base.ts';
import { TYPE_LABELS } from '../schemas/labels.ts';
import { SITE } from '../site.ts';
import {
	backgroundPages,
	entriesOf,
	focusPoints,
	marcoParts,
	policies,
	strategies,
	type Entry,
} from '../relations/entries.ts';
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

/** `llms.txt`: where to find what. */
export async function llmsIndex(): Promise<string> {
	const entries = async (title: string, items: readonly Entry[]) => section(title, [list(await twinLines(items))]);
	const counts = new Map(Map.groupBy(await entriesOf(COLLECTIONS), ({ collection }) => collection));
	return writeMarkdown([
		...opening(),
		...(await entries('RAYONG MARCO', (await marcoParts()) as Entry[])),
		...(await entries(TYPE_LABELS.background, (await backgroundPages()) as Entry[])),
		...(await entries(TYPE_LABELS.strategies, (await strategies()) as Entry[])),
		...(await entries(TYPE_LABELS.policies, (await policies()) as Entry[])),
		...(await entries(TYPE_LABELS.focus, (await focusPoints()) as Entry[])),
		...section('รายการทั้งหมดของแต่ละชุด', [
			list(
				COLLECTIONS.map((name) =>
					link(TYPE_LABELS[name], twinAddress(`/${name}/`), `${counts.get(name)?.length ?? 0} รายการ`),
				),
			),
		]),
		...section('ข้อมูลเปิด', [
			list([
				link('ดัชนีของไฟล์ทั้งหมด', INDEX, 'JSON'),
				...COLLECTIONS.map((name) => link(`${TYPE_LABELS[name]} (JSON)`, filesOf(name).json, 'ทุกช่องของทุกรายการ')),
			]),
		]),
		...section('Optional', [list([link('llms-full.txt', FILES.llmsFull.address, FILES.llmsFull.about)])]),
	]);
}

/** `llms-full.txt`: the framework, the background, the synthesis of each focus point and all cases. */
export async function llmsFull(): Promise<string> {
	const core = [
		await marcoParts(),
		await backgroundPages(),
		await strategies(),
		await policies(),
		await focusPoints(),
	].flat() as Entry[];
	const cases = await entriesOf(['cases']);
	const texts = await Promise.all([...core, ...cases].map(twinOf));
	return [writeMarkdown(opening()), ...texts].join('\n---\n\n');
}
