/** Hands a file to the reader, without any server. */
import { SHEET_TITLE } from './document.ts';

/** Milliseconds after which a file's address is given up: browsers read it after the click. */
const KEPT = 60_000;

/** A file's name from a title, without what some systems do not allow. */
export const fileName = (title: string, extension: string): string =>
	`${(
		title
			.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|.#%&{}$!'@+`=\n]+/gu, ' ')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 60) || SHEET_TITLE
	).trim()}.${extension}`;

/** Hands out a text as it is. */
export const downloadText = (text: string, title: string): void =>
	download(new Blob([text], { type: 'text/plain;charset=utf-8' }), fileName(title, 'txt'));

export function download(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
