/** The facts at the top of an entry's Markdown twin, as its page shows them. */
import type { Fact, Inline } from './blocks.ts';
import { parseReportId } from '../../schemas/report-id.ts';
import { formatDate, formatNumber } from '../../text/thai.ts';
import {
	AFFILIATIONS,
	AGENCY_KINDS,
	AUDIENCES,
	CASE_KINDS,
	DISTRICTS,
	EVIDENCE,
	LEVELS,
	MARCO_BASIS,
	MARCO_KINDS,
	PARTNER_KINDS,
	SCHOOL_KINDS,
	SOURCE_KINDS,
	STRATEGY_KINDS,
} from '../../schemas/vocabulary.ts';
import { policyOf, yearOf, type Entry } from '../../relations/entries.ts';
import { absolute } from '../../href.ts';
import { focusOf, type Case } from '../../relations/relations.ts';
import { linksAmong, linksTo } from './links.ts';

/** A fact with what there is to say; nothing where it is missing. */
const fact = (label: string, ...values: readonly (Inline | undefined)[]): Fact => ({
	label,
	values: values.flatMap((value) => value ?? []),
});

async function caseFacts({ data, id, ...rest }: Case): Promise<Fact[]> {
	const strands = await linksTo(
		'marco',
		data.marco.map(({ strand }) => strand.toLowerCase()),
	);
	return [
		fact('เจ้าของงาน', ...(await linksAmong([data.owner ?? `agencies/${data.agency}`]))),
		fact('รายงานโดย', ...(await linksTo('agencies', [data.agency]))),
		fact('สถานศึกษา', ...(await linksTo('schools', data.schools))),
		fact('ภาคี', ...(await linksTo('partners', data.partners))),
		fact('ประเภท', CASE_KINDS[data.kind]),
		fact('ผู้เรียน', ...data.levels.map((level) => LEVELS[level])),
		fact('ผู้ดำเนินการ', ...data.audience.map((who) => AUDIENCES[who])),
		fact('ขอบเขต', ...data.reach.map(({ value, unit, text }) => [text, value, unit].filter(Boolean).join(' '))),
		fact('หลักฐานของผล', EVIDENCE[data.evidence]),
		...data.marco.map(({ basis }, place) => fact(`RAYONG MARCO (${MARCO_BASIS[basis]})`, strands[place])),
		fact('จุดเน้น', ...(await linksTo('focus', focusOf({ data, id, ...rest } as Case)))),
		fact('ปีงบประมาณ', String(data.year)),
	];
}

/** The facts of any entry. */
export async function factsOf(item: Entry): Promise<Fact[]> {
	switch (item.collection) {
		case 'cases':
			return caseFacts(item);
		case 'reports': {
			const { focus, agency, year } = parseReportId(item.id);
			return [
				fact('หน่วยงาน', ...(await linksTo('agencies', [agency]))),
				fact('จุดเน้น', ...(await linksTo('focus', [focus]))),
				fact('ปีงบประมาณ', String(year)),
			];
		}
		case 'focus':
			return [
				fact('นโยบาย', ...(await linksTo('policies', [policyOf(item.id)]))),
				fact('ปีงบประมาณ', String(yearOf(item.id))),
			];
		case 'policies':
			return [fact('ปีงบประมาณ', String(yearOf(item.id)))];
		case 'marco': {
			const { kind, code, english, thai, aim } = item.data;
			return [
				fact('รหัสอ้างอิง', code),
				fact('ประเภท', MARCO_KINDS[kind]),
				fact('ชื่อไทย', thai),
				fact('ชื่ออังกฤษ', english),
				fact('เป้าหมาย', aim),
			];
		}
		case 'strategies': {
			const { kind, number, period } = item.data;
			return [
				fact('ประเภท', [STRATEGY_KINDS[kind], number && `ที่ ${number}`].filter(Boolean).join('')),
				fact('ช่วงปี', period && `พ.ศ. ${period.from}–${period.to}`),
			];
		}
		case 'agencies': {
			const { short, kind, current } = item.data;
			return [
				fact('ชื่อย่อ', short),
				fact('ประเภท', AGENCY_KINDS[kind]),
				fact(
					'ชื่อปัจจุบัน',
					current &&
						`${current.title} (${current.short}) ตั้งแต่ ${formatDate(current.since)} ตาม${current.reference.title}`,
				),
			];
		}
		case 'schools': {
			const { kind, agency, affiliation, district, aliases } = item.data;
			return [
				fact('ประเภท', SCHOOL_KINDS[kind]),
				fact('หน่วยงานที่กล่าวถึง', ...(await linksTo('agencies', [agency]))),
				fact('สังกัด', affiliation && AFFILIATIONS[affiliation]),
				fact('อำเภอ', district && DISTRICTS[district]),
				fact('ชื่ออื่น', ...aliases),
			];
		}
		case 'partners':
			return [fact('ประเภท', PARTNER_KINDS[item.data.kind]), fact('ร่วมงานกับ', ...(await linksAmong(item.data.with)))];
		case 'glossary': {
			const { full, english, aliases } = item.data;
			return [fact('คำเต็ม', full), fact('ภาษาอังกฤษ', english), fact('เรียกอีกอย่าง', ...aliases)];
		}
		case 'sources': {
			const { kind, publisher, date, url, length } = item.data;
			return [
				fact('ประเภท', SOURCE_KINDS[kind]),
				fact('ผู้จัดทำ', publisher),
				fact('เผยแพร่', date && formatDate(date)),
				fact('ที่อยู่', url && { label: url, href: url }),
				fact('ฉบับถอดความ', `${formatNumber(length)} บรรทัด`),
			];
		}
		case 'data':
			return [
				fact('ปี', `พ.ศ. ${item.data.year}`),
				fact('หน่วย', item.data.unit),
				fact('ไฟล์ CSV', { label: `${item.id}.csv`, href: absolute(`/data/${item.id}.csv`) }),
			];
		default:
			return [];
	}
}
