/** Adds to a box of citations what only the browser knows, the day, and buttons that copy. */
import { plainCitation, retrievedOn } from '../../exports/cite/apa.ts';
import { SITE } from '../../site.ts';

const MESSAGES = {
	reference: 'คัดลอกแบบ APA',
	plain: 'คัดลอกข้อความธรรมดา',
	copied: 'คัดลอกแล้ว',
	selected: 'คัดลอกเองไม่ได้ เลือกข้อความไว้ให้แล้ว กด Ctrl+C',
};

/** Today where the reader is, in ISO form. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Texts for the clipboard have plain spaces. */
const textOf = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');

/** Copies what an element shows, italics included; where the browser refuses, selects it for the reader. */
async function copy(element: HTMLElement): Promise<string> {
	try {
		const html = element.innerHTML.replaceAll('&nbsp;', ' ');
		const item = {
			'text/html': new Blob([html], { type: 'text/html' }),
			'text/plain': new Blob([textOf(element)], { type: 'text/plain' }),
		};
		await navigator.clipboard.write([new ClipboardItem(item)]);
		return MESSAGES.copied;
	} catch {
		// No permission, or no secure address.
		getSelection()?.selectAllChildren(element);
		return MESSAGES.selected;
	}
}

function buttonFor(text: HTMLElement, label: string, status: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	button.onclick = async () => {
		status.textContent = '';
		status.textContent = await copy(text);
	};
	return button;
}

/** Once for every box. */
export function prepare(box: HTMLElement): void {
	const iso = today();
	for (const citation of box.querySelectorAll<HTMLElement>('.citation')) {
		const [reference, files] = citation.children as HTMLCollectionOf<HTMLElement>;
		const [title, address] = [reference?.querySelector('i'), reference?.querySelector('span')];
		if (!reference || !files || !title || !address) continue;
		const url = textOf(address);
		if (url) address.before(retrievedOn(iso));
		const plain = document.createElement('p');
		plain.textContent = plainCitation({
			title: textOf(title),
			from: citation.dataset['from'] ?? SITE.name,
			url,
			retrieved: iso,
		});
		const status = document.createElement('span');
		status.role = 'status';
		const row = (...parts: HTMLElement[]) => {
			const paragraph = document.createElement('p');
			paragraph.className = 'cite-files';
			paragraph.append(...parts);
			return paragraph;
		};
		files.before(
			row(buttonFor(reference, MESSAGES.reference, status)),
			plain,
			row(buttonFor(plain, MESSAGES.plain, status), status),
		);
	}
}
