/** Fetches what can be chosen. The worksheet keeps what is written without it. */
import { DATA_VERSION, type WorksheetData } from './data.ts';

/** Whether it is the file that this script knows, and not the page of a proxy or a file of another release. */
function isData(value: unknown): value is WorksheetData {
	if (typeof value !== 'object' || value === null) return false;
	const data = value as Partial<Record<keyof WorksheetData, unknown>>;
	return (
		data.version === DATA_VERSION &&
		[data.strands, data.levels, data.focus, data.cases].every(Array.isArray) &&
		typeof data.labels === 'object' &&
		typeof data.former === 'object' &&
		typeof data.moved === 'object'
	);
}

/** @throws Error where the file does not come, or is none of this release */
export async function fetchData(address: string): Promise<WorksheetData> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	const data: unknown = await response.json();
	if (!isData(data)) throw new Error(`the worksheet's data are not of version ${DATA_VERSION}`);
	return data;
}
