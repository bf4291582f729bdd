/** The worksheet's Word file as another program reads it: LibreOffice turns it into a PDF, whose pages are looked at. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLUMNS, documentOf } from '../../src/worksheet/document.ts';
import { docxFile } from '../../src/worksheet/docx.ts';
import { FIELDS, NOTE_FIELDS } from '../../src/worksheet/fields.ts';
import { DATA, SHEET } from '../../src/worksheet/fixture.ts';
import type { Sheet } from '../../src/worksheet/sheet.ts';
import { A4, pdfPages, skeleton, type PdfPage } from '../pdf.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere)
	console.warn('Skipped: the Word file in LibreOffice. apt-get install libreoffice-writer-nogui fonts-thai-tlwg');

/** Long enough that the table runs over several pages. */
const filled = (fields: readonly { key: string; label: string; max: number }[]) =>
	Object.fromEntries(
		fields.map(({ key, label, max }) => [key, `${label} น้ำในคลองขึ้นลงตามฝนที่ตก `.repeat(20).slice(0, max).trim()]),
	);
const LONG = {
	...SHEET,
	texts: filled(FIELDS),
	notes: { M: filled(NOTE_FIELDS), R: filled(NOTE_FIELDS) },
} as Sheet;

describe.skipIf(!isThere)('LibreOffice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'worksheet-'));
	const sheet = documentOf(LONG, DATA, (path) => `https://example.org${path}`, '1 มกราคม 2569');
	let pages: PdfPage[] = [];

	beforeAll(async () => {
		writeFileSync(join(folder, 'sheet.docx'), Buffer.from(await (await docxFile(sheet)).arrayBuffer()));
		execFileSync(
			'soffice',
			// A profile of its own, so that it runs beside another one.
			[
				'--headless',
				`-env:UserInstallation=file://${folder}/profile`,
				'--convert-to',
				'pdf',
				'--outdir',
				folder,
				join(folder, 'sheet.docx'),
			],
			{ stdio: 'ignore' },
		);
		pages = await pdfPages(readFileSync(join(folder, 'sheet.pdf')));
	}, 120_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('makes pages of A4', () => {
		expect(pages.length).toBeGreaterThan(2);
		for (const { size } of pages) expect(size).toEqual(A4);
	});

	test('shows every text that was written, and every reference', () => {
		const text = pages.map((page) => page.text).join('');
		const written = [
			sheet.title,
			...sheet.facts.flatMap((fact) => [fact.label, fact.text]),
			...sheet.rows.flatMap(({ concept, competency, evidence }) => [concept, competency, evidence]),
			...sheet.references.flatMap(({ title, url, source }) => [title, url, source]),
		];
		for (const part of written) expect(text).toContain(skeleton(part));
	});

	test('repeats the heading of the table on the pages that it runs over', () => {
		const heading = skeleton(COLUMNS.join(''));
		expect(pages.filter(({ text }) => text.includes(heading)).length).toBeGreaterThan(1);
	});

	test('numbers its pages', () =>
		pages.forEach(({ text }, place) => expect(text).toContain(skeleton(`หน้า ${place + 1} / ${pages.length}`))));
});
