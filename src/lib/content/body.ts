/** Checks the text below the frontmatter: characters that MDX takes for code, and links to pages that do not exist. */
import { COLLECTIONS } from '../../schemas/base.ts';
import { addressOf } from './addresses.ts';
import type { Fault, RawEntry } from './entry.ts';

/** What stands for itself: a sign after a backslash, and code. Whichever comes first in the line holds. */
const LITERAL = /\\[\\`{}<]|`[^`]*`/g;

/** Tags that content may use; everything else that begins with < is a slip or needs the code. */
const TAGS = /<(\/?)(?:(strong|em|sub|sup)\s*|br\s*(\/?))>/g;

/** A Markdown link to a page of this site: its address, and the fragment if there is one. */
const LINK = /\]\((\/[^)\s#]*)(?:#([^)\s]*))?\)/g;

/** Lines of a body with their number in the file. */
function linesOf({ body, firstLine }: RawEntry): [number, string][] {
	return body.split('\n').map((line, position) => [firstLine + position, line]);
}

function characterFaults(entry: RawEntry): Fault[] {
	return linesOf(entry).flatMap(([number, whole]) => {
		const line = whole.replace(LITERAL, '');
		const at = { file: entry.file, field: `เนื้อความ บรรทัด ${number}` };
		const sign = /[{}<]/.exec(line.replace(TAGS, ''))?.[0];
		if (sign)
			return [
				{
					...at,
					found: `เครื่องหมาย ${sign}`,
					expected: `ระบบอ่าน ${sign} เป็นคำสั่ง ให้ใช้คำหรือวงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า`,
				},
			];
		const tag = unpairedTag(line);
		return tag ? [{ ...at, ...tag }] : [];
	});
}

/** The first tag of a line that MDX would not accept: it reads tags strictly, where HTML guesses. */
function unpairedTag(line: string): Pick<Fault, 'found' | 'expected'> | undefined {
	const open: string[] = [];
	for (const [tag, closing, name, closed] of line.matchAll(TAGS)) {
		if (!name) {
			if (closing || !closed) return { found: `แท็ก ${tag}`, expected: 'การขึ้นบรรทัดใหม่ต้องเขียนเป็น <br/>' };
		} else if (!closing) open.push(name);
		else if (open.pop() !== name) return { found: `แท็ก ${tag}`, expected: pair(name) };
	}
	const left = open.pop();
	return left ? { found: `แท็ก <${left}>`, expected: pair(left) } : undefined;
}

const pair = (name: string) => `ต้องเปิดด้วย <${name}> และปิดด้วย </${name}> ในบรรทัดเดียวกัน โดยไม่ไขว้กับแท็กอื่น`;

/** Ids of a report's items, which links may end in. */
const itemIds = ({ data }: RawEntry) =>
	Object.values(data ?? {}).flatMap((field) =>
		Array.isArray(field) ? field.flatMap((item: unknown) => (isItem(item) ? [item.id] : [])) : [],
	);

const isItem = (value: unknown): value is { id: string } =>
	typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/**
 * The faults in the bodies of all entries.
 * @param entries Every entry, for the addresses that links may lead to. Pages that are no entries are left to the
 * link check of the built site.
 */
export function bodyFaults(entries: readonly RawEntry[]): Fault[] {
	const byAddress = new Map(entries.map((entry) => [addressOf(entry.collection, entry.id), entry]));
	const linkFaults = (entry: RawEntry): Fault[] =>
		linesOf(entry).flatMap(([number, line]) =>
			[...line.matchAll(LINK)].flatMap(([, address = '', fragment]) => {
				const [, section, ...rest] = address.split('/');
				if (!COLLECTIONS.some((name) => name === section) || rest.join('') === '') return [];
				const target = byAddress.get(address);
				const fault = { file: entry.file, field: `เนื้อความ บรรทัด ${number}`, found: `ลิงก์ ${address}${fragment ? `#${fragment}` : ''}` };
				if (!target)
					return [{ ...fault, expected: 'ไม่มีหน้านี้ ให้แก้ที่อยู่ให้ตรงกับชื่อไฟล์ และลงท้ายด้วย /' }];
				if (fragment && target.collection === 'reports' && /^[a-z]\d+$/.test(fragment) && !itemIds(target).includes(fragment))
					return [{ ...fault, expected: `${target.file} ไม่มีข้อที่มีรหัส ${fragment}` }];
				return [];
			}),
		);
	return entries.flatMap((entry) => [...characterFaults(entry), ...linkFaults(entry)]);
}
