/** What the path of a report tells: `2566/2.4/esao1`. */

export interface ReportKey {
	/** Fiscal year, Buddhist era. */
	year: number;
	/** Id of the focus point, such as `2566/2.4`. */
	focus: string;
	/** Id of the agency, such as `esao1`. */
	agency: string;
}

/** Takes the id of a report apart. The content check has made sure of its shape. */
export function parseReportId(id: string): ReportKey {
	const [year = '', number = '', agency = ''] = id.split('/');
	return { year: Number(year), focus: `${year}/${number}`, agency };
}

/** The source document whose lines the reports of a year count in. */
export const documentOf = (year: number) => `report-${year}`;

/** The report and the id of the item in the key of an item: `2566/2.6/esao1#x1`. */
export function parseItemKey(key: string): { readonly report: string; readonly item: string } {
	const [report = '', item = ''] = key.split('#');
	return { report, item };
}

/**
 * The ids of items as a file has them, which nobody has checked yet.
 * @param parts The fields that hold items.
 */
export const rawItemIds = (data: Readonly<Record<string, unknown>> | undefined, parts: readonly string[]): string[] =>
	parts.flatMap((part) => {
		const items = data?.[part];
		if (!Array.isArray(items)) return [];
		return items.flatMap((item: unknown) => {
			const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
			return typeof id === 'string' ? [id] : [];
		});
	});
