/** What the buttons below the table do, and what readers are told of it. What files need loads when one is asked for. */
import type { SheetDocument } from './document.ts';
import { download, fileName } from './files.ts';

export type Action = 'print' | 'docx' | 'markdown' | 'copy';

/** Puts a link on the clipboard, or marks it so that the reader can. */
async function copy(link: HTMLInputElement): Promise<string> {
	link.select();
	try {
		await navigator.clipboard.writeText(link.value);
		return 'คัดลอกลิงก์แล้ว';
	} catch {
		return 'คัดลอกให้ไม่ได้ ลิงก์ถูกเลือกไว้แล้ว ให้กดคัดลอกเอง';
	}
}

/**
 * @param say tells the reader of what takes time
 * @returns what the reader is told when it is done
 */
export async function runAction(
	action: Action,
	sheet: SheetDocument,
	link: HTMLInputElement,
	say: (message: string) => void,
): Promise<string> {
	if (action === 'copy') return copy(link);
	if (action === 'print') {
		print();
		return '';
	}
	say('กำลังสร้างไฟล์');
	try {
		const name = fileName(sheet.title, action === 'docx' ? 'docx' : 'md');
		const file =
			action === 'docx'
				? await (await import('./docx.ts')).docxFile(sheet)
				: new Blob([(await import('./markdown.ts')).toMarkdown(sheet)], { type: 'text/markdown;charset=utf-8' });
		download(file, name);
		return `สร้างไฟล์ ${name} แล้ว`;
	} catch (error) {
		console.warn(error);
		return 'สร้างไฟล์ไม่สำเร็จ ตรวจสัญญาณอินเทอร์เน็ตแล้วลองอีกครั้ง';
	}
}
