/** Checks where files stand: paths that carry meaning, and the files that the site cannot do without. */
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import type { ContentIndex, Fault, RawEntry } from '../schemas/entry.ts';

/** Ids that carry meaning: `2566`, `2566/2.4` and `2566/2.4/esao1` have to name what exists. */
export function pathFaults(entry: RawEntry, index: ContentIndex): Fault[] {
	const wrong = REGISTRY[entry.collection].files.faults(entry, index);
	return wrong ? [{ file: entry.file, field: '', ...wrong }] : [];
}

/** Entries that are the front page of their section and are not there, though others of the section are. */
export const frontFaults = (entries: readonly RawEntry[]): Fault[] =>
	COLLECTIONS.flatMap((name) => {
		const { label, files } = REGISTRY[name];
		const ids = entries.filter(({ collection }) => collection === name).map(({ id }) => id);
		if (!files.front || ids.length === 0 || ids.includes(files.front)) return [];
		return [
			{
				file: `content/${name}/${files.front}.mdx`,
				field: '',
				found: 'ไม่มีไฟล์นี้',
				expected: `หน้าแรกของหมวด ${label} มาจากไฟล์นี้ ให้สร้างไฟล์ หรือคืนชื่อเดิม`,
			},
		];
	});

/** Collections that have no entry though the site needs one; all of them where the folder is missing. */
export const missingFaults = (entries: readonly RawEntry[]): Fault[] =>
	COLLECTIONS.filter(
		(name) => REGISTRY[name].files.needed && !entries.some(({ collection }) => collection === name),
	).map((name) => ({
		file: `content/${name}/`,
		field: '',
		found: 'ไม่มีไฟล์ในโฟลเดอร์นี้',
		expected: 'เว็บต้องมีอย่างน้อยหนึ่งเรื่องในชุดนี้ ให้สร้างไฟล์ หรือตรวจว่าสั่งงานจากโฟลเดอร์ของโครงการ',
	}));
