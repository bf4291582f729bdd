/** The lines that entries rest on. */
import { joinLines } from '../text/lines.ts';
import { documentOf, parseReportId } from '../schemas/report-id.ts';
import type { Entry } from './entries.ts';
import type { Report } from './relations.ts';

/** A document with the line ranges of its transcription, both ends included, counted from 1. */
export interface Source {
	document: string;
	lines: [number, number][];
}

/** A report's sources are those of its items. */
export function sourcesOfReport({ id, data }: Report): Source[] {
	const items = [data.progress, data.factors, data.problems, data.recommendations, data.practices].flat();
	if (items.length === 0) return [];
	return [{ document: documentOf(parseReportId(id).year), lines: joinLines(items.flatMap(({ lines }) => lines)) }];
}

/** The sources of any entry; none for those that state no facts of the documents. */
export function sourcesOf(item: Entry): Source[] {
	if (item.collection === 'reports') return sourcesOfReport(item);
	if (!('sources' in item.data) || !item.data.sources) return [];
	return item.data.sources.map(({ document, lines }) => ({ document, lines: joinLines(lines) }));
}
