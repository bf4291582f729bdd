import { expect, test } from 'vitest';
import { inText, plainCitation, reference, referenceText } from './apa.ts';
import { citedDocument, citedPage, type CslItem } from './csl.ts';

const SITE = { name: 'คลังความรู้ระยอง', key: 'rayong', publisher: '', published: '' };
const RUN = { ...SITE, publisher: 'สำนักงานศึกษาธิการจังหวัดระยอง', published: '2026-12-01' };
const PAGE = { address: '/marco/m/', url: 'https://rayong.test/marco/m/', title: 'กำลังคน (MARCO-M)' };
const authors = (...names: string[]): CslItem => ({
	id: 'x',
	type: 'report',
	title: 'เรื่อง',
	author: names.map((literal) => ({ literal })),
	issued: { 'date-parts': [[2022]] },
	language: 'th',
});

test('without a publisher the site is its own author, named once, and has no date', () => {
	expect(referenceText(citedPage(SITE, PAGE))).toBe(
		'คลังความรู้ระยอง. (ม.ป.ป.). กำลังคน (MARCO-M). https://rayong.test/marco/m/',
	);
});

test('a publisher is the author, the site the container, and the year that of the Buddhist era', () => {
	expect(referenceText(citedPage(RUN, PAGE))).toBe(
		'สำนักงานศึกษาธิการจังหวัดระยอง. (2569, 1 ธันวาคม). กำลังคน (MARCO-M). คลังความรู้ระยอง. https://rayong.test/marco/m/',
	);
});

test('the day of retrieval is told in the Buddhist era, before the address', () => {
	expect(referenceText(citedPage(SITE, PAGE), '2026-10-22')).toBe(
		'คลังความรู้ระยอง. (ม.ป.ป.). กำลังคน (MARCO-M). สืบค้นเมื่อ 22 ตุลาคม 2569, จาก https://rayong.test/marco/m/',
	);
});

test('the front page has its title in the place of the author', () => {
	const front = citedPage(SITE, { address: '/', url: 'https://rayong.test/', title: SITE.name });
	expect(referenceText(front)).toBe('คลังความรู้ระยอง. (ม.ป.ป.). https://rayong.test/');
	expect(inText(front)).toBe('(คลังความรู้ระยอง, ม.ป.ป.)');
});

test('Thai names stay as they are said, and are joined as Thai joins them', () => {
	expect(referenceText(authors('สมชาย ใจดี'))).toBe('สมชาย ใจดี. (2565). เรื่อง.');
	expect(referenceText(authors('สมชาย ใจดี', 'สมหญิง รักไทย'))).toBe('สมชาย ใจดี และ สมหญิง รักไทย. (2565). เรื่อง.');
	expect(referenceText(authors('ก', 'ข', 'ค'))).toBe('ก, ข และ ค. (2565). เรื่อง.');
	expect(inText(authors('ก', 'ข'))).toBe('(ก และ ข, 2565)');
	expect(inText(authors('ก', 'ข', 'ค'), 'บรรทัด 1–2')).toBe('(ก และคณะ, 2565, บรรทัด 1–2)');
});

test('a document has its own publisher and year, a report the year alone', () => {
	const document = { id: 'r', title: 'รายงาน', kind: 'report', publisher: 'ศธจ.', date: '2023-04' };
	expect(referenceText(citedDocument(SITE, document))).toBe('ศธจ. (2566). รายงาน.');
	expect(referenceText(citedDocument(SITE, { ...document, kind: 'news', date: '2020-03-20' }))).toBe(
		'ศธจ. (2563, 20 มีนาคม). รายงาน.',
	);
	expect(inText(citedDocument(SITE, { ...document, date: '2020-03-20' }))).toBe('(ศธจ., 2563)');
	expect(referenceText(citedDocument(SITE, { ...document, publisher: undefined, date: undefined }))).toBe(
		'รายงาน. (ม.ป.ป.).',
	);
});

test('the title stands by itself, for italics', () => {
	expect(reference(citedPage(RUN, PAGE))).toEqual({
		before: 'สำนักงานศึกษาธิการจังหวัดระยอง. (2569, 1 ธันวาคม). ',
		title: 'กำลังคน (MARCO-M)',
		after: '. คลังความรู้ระยอง. ',
		url: 'https://rayong.test/marco/m/',
	});
	// A title that ends a sentence needs no second stop.
	expect(reference({ ...authors('ก'), title: 'ทำไม?' }).after).toBe('');
});

test('the plain form says what, from where and when', () => {
	expect(plainCitation({ title: 'กำลังคน', from: SITE.name, url: PAGE.url, retrieved: '2026-10-22' })).toBe(
		'“กำลังคน” จาก คลังความรู้ระยอง https://rayong.test/marco/m/ (เปิดดู 22 ตุลาคม 2569)',
	);
	expect(plainCitation({ title: SITE.name, from: SITE.name, url: '', retrieved: '2026-10-22' })).toBe(
		'“คลังความรู้ระยอง”',
	);
});
