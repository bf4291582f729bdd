/** Checks the days on which entries were added and changed. */
import type { Fault, RawEntry } from '../schemas/entry.ts';

/** A day as text, whatever YAML made of it; undefined where there is none. */
const dayOf = (value: unknown) =>
	value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : undefined;

/** Changes that stand before the entry itself, or out of order: the oldest comes first, so that new ones go below. */
export function historyFaults({ file, data }: RawEntry): Fault[] {
	const changes: unknown = data?.['changes'];
	if (!Array.isArray(changes)) return [];
	let last = dayOf(data?.['added']) ?? '';
	return changes.flatMap((change: { date?: unknown } | null, position) => {
		const date = dayOf(change?.date) ?? '';
		const before = last;
		if (date >= before) {
			last = date;
			return [];
		}
		return [
			{
				file,
				field: `changes[${position}].date`,
				found: `"${date}"`,
				expected: `อยู่ก่อน ${before} ให้ตรวจวันที่ และเรียงจากเก่าไปใหม่ต่อจากวันที่เพิ่ม (added)`,
			},
		];
	});
}
