/** Signs that MDX would take for code, line by line, so that the message can be in an editor's words. */
import type { Fault } from '../schemas/entry.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** What stands for itself: a sign after a backslash, and code. Whichever comes first in the line holds. */
const LITERAL = /\\[\\`{}<]|`[^`]*`/g;

/** Tags that content may use; everything else that begins with < is a slip or needs the code. */
const TAGS = /<(\/?)(?:(strong|em|sub|sup)\s*|br\s*(\/?))>/g;

/** The sign of a line that MDX would take for code, or its first tag that is not closed. */
export function wrongSign(whole: string): Wrong | undefined {
	const line = whole.replace(LITERAL, '');
	const sign = /[{}<]/.exec(line.replace(TAGS, ''))?.[0];
	if (!sign) return unpairedTag(line);
	return {
		found: `เครื่องหมาย ${sign}`,
		expected: `ระบบอ่าน ${sign} เป็นคำสั่ง ให้ใช้คำหรือวงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า`,
	};
}

/** The first tag of a line that MDX would not accept: it reads tags strictly, where HTML guesses. */
function unpairedTag(line: string): Wrong | undefined {
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
