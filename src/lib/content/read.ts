/** Reads `content/` from disk, the same files that Astro's loaders read. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as yaml from 'js-yaml';
import { COLLECTIONS, type CollectionName } from '../../schemas/base.ts';
import { dayExists } from './days.ts';
import type { Fault, RawEntry } from './entry.ts';

const FRONTMATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Collections whose ids are paths that carry meaning; the files of all others stand side by side. */
const NESTED: readonly CollectionName[] = ['policies', 'focus', 'reports'];

/** YAML's own dates, which the types of js-yaml leave out. */
const { timestamp } = (yaml as unknown as { types: { timestamp: yaml.Type } }).types;

/** YAML turns a day that does not exist into one that does; left as text, it reaches the schema as it was written. */
const SCHEMA = yaml.DEFAULT_SCHEMA.extend({
	implicit: [
		new yaml.Type('tag:yaml.org,2002:timestamp', {
			kind: 'scalar',
			resolve: (value: unknown) => timestamp.resolve(value) && dayExists(String(value)),
			construct: (value: unknown) => timestamp.construct(value) as Date,
		}),
	],
});

/** All files below `folder`, sorted, as absolute paths; none where the folder is missing. */
function filesBelow(folder: string): string[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && !item.name.startsWith('.'))
		.map((item) => join(item.parentPath, item.name))
		.sort();
}

/** The frontmatter of one file, or the fault that keeps it from being read. */
function parse(file: string, source: string): { data?: Record<string, unknown>; body: string; fault?: Fault } {
	const match = FRONTMATTER.exec(source);
	if (!match)
		return {
			body: source,
			fault: {
				file,
				field: '',
				found: 'ไม่มีส่วนหัว',
				expected: 'ไฟล์ต้องขึ้นต้นด้วยส่วนหัวระหว่างบรรทัด --- สองบรรทัด',
			},
		};
	const body = source.slice(match[0].length);
	try {
		const data = yaml.load(match[1] ?? '', { schema: SCHEMA });
		if (typeof data === 'object' && data !== null && !Array.isArray(data))
			return { data: data as Record<string, unknown>, body };
		return {
			body,
			fault: { file, field: '', found: 'ส่วนหัวว่าง', expected: 'ส่วนหัวต้องมีช่องแบบ ชื่อช่อง: ค่า' },
		};
	} catch (error) {
		if (!(error instanceof yaml.YAMLException)) throw error;
		// The mark counts lines of the frontmatter from 0; the file has one line of --- before it.
		const line = (error.mark?.line ?? 0) + 2;
		return {
			body,
			fault: {
				file,
				field: '',
				found: `ส่วนหัวอ่านไม่ได้ที่บรรทัด ${line}: ${error.reason}`,
				expected:
					'ตรวจการย่อหน้าและเครื่องหมาย : ของบรรทัดนั้น ข้อความที่มี : หรือขึ้นต้นด้วย [ { “ ต้องอยู่ในเครื่องหมาย \' \'',
			},
		};
	}
}

/**
 * Every entry below `root/content`.
 * @param root The project's folder.
 * @returns The entries, and a fault for each file that is no entry.
 */
export function readContent(root: string): { entries: RawEntry[]; faults: Fault[] } {
	const entries: RawEntry[] = [];
	const faults: Fault[] = [];
	for (const path of filesBelow(join(root, 'content'))) {
		const file = relative(root, path).split(sep).join('/');
		// The editors' manual stands among what it is about.
		if (file.endsWith('/README.md')) continue;
		const [, folder = '', ...rest] = file.split('/');
		const collection = COLLECTIONS.find((name) => name === folder);
		if (!collection || rest.length === 0) {
			faults.push({
				file,
				field: '',
				found: `อยู่ใน content/${rest.length ? folder : ''}`,
				expected: `ต้องอยู่ในโฟลเดอร์ของชุดข้อมูล: ${COLLECTIONS.join(', ')}`,
			});
			continue;
		}
		const id = rest.join('/').replace(/\.mdx$/, '');
		if (!file.endsWith('.mdx') || !/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(id)) {
			faults.push({
				file,
				field: '',
				found: 'ชื่อไฟล์นี้เป็นที่อยู่เว็บไม่ได้',
				expected: 'ชื่อไฟล์ใช้อักษร a–z ตัวเล็ก ตัวเลข จุด และ - ลงท้ายด้วย .mdx',
			});
			continue;
		}
		if (id.includes('/') && !NESTED.includes(collection)) {
			faults.push({
				file,
				field: '',
				found: 'อยู่ในโฟลเดอร์ย่อย',
				expected: `content/${collection}/ ไม่มีโฟลเดอร์ย่อย ให้ย้ายไฟล์เป็น content/${collection}/${id.split('/').at(-1)}.mdx`,
			});
			continue;
		}
		const source = readFileSync(path, 'utf8');
		const { data, body, fault } = parse(file, source);
		const firstLine = source.slice(0, source.length - body.length).split('\n').length;
		if (fault) faults.push(fault);
		entries.push({ collection, id, file, data, body, firstLine });
	}
	return { entries, faults };
}
