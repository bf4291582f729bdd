/**
 * All that the worksheet costs a reader who only looks at its page. Shows what needs a script, keeps what is typed from
 * the first letter on, and loads the rest when somebody begins, or at once where there is something to show. It needs
 * nothing but itself, so that what was typed is there again even where the rest never comes.
 */
import type { Draft } from './draft.ts';
import { newId } from './ids.ts';
import { CURRENT_KEY, DRAFT_KEY, FORMAT, SHEET_KEY, TAB_KEY, isOurs } from './keys.ts';

/** Something of a record or a draft; all of it may be missing or of another sort. */
type Stored = Partial<Omit<Draft, 'address'>> & {
	readonly address?: string;
	readonly link?: string;
	readonly format?: number;
	readonly chosen?: Readonly<Record<string, readonly string[]>>;
};

const parse = (raw: string | null | undefined): Stored => {
	try {
		return (JSON.parse(raw ?? '{}') as Stored | null) ?? {};
	} catch {
		return {};
	}
};

/** The tab's state. A link that it showed is there after a reload and on the way back, not when the page is asked for anew. */
function tabState(): Stored {
	const { link, ...state } = parse(sessionStorage.getItem(TAB_KEY));
	if (!link) return state;
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (entry?.type !== 'navigate') return { ...state, link };
	sessionStorage.setItem(TAB_KEY, JSON.stringify(state));
	return state;
}

/** What was ticked last stands last. */
const tick = (ticks: Draft['ticks'], name: string, on: boolean): Draft['ticks'] => {
	const { [name]: _, ...others } = ticks;
	return { ...others, [name]: on };
};

class Loader {
	readonly #root: HTMLElement;
	readonly #key = DRAFT_KEY + newId();
	#draft: Draft = { address: location.search + location.hash, before: {}, texts: {}, ticks: {} };
	/** Texts as the page shows them, by name. */
	readonly #shown: Record<string, string> = {};
	#isKept = true;
	#started: Promise<void> | undefined;

	constructor(root: HTMLElement) {
		this.#root = root;
		for (const part of root.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		root.addEventListener('input', this.#note);
		for (const event of ['focusin', 'pointerdown', 'input']) root.addEventListener(event, () => this.#begin());
		let isStored = false;
		try {
			isStored = Object.keys({ ...localStorage, ...sessionStorage }).some(isOurs);
			if (isStored) this.#showStored();
		} catch {
			this.#isKept = false;
		}
		if (location.search || /^#\d/.test(location.hash) || isStored) this.#begin();
	}

	/** Shows what is stored of the tab's worksheet, and what was typed for it while the rest did not come. */
	#showStored() {
		const tab = tabState();
		const sheet = tab.sheet ?? localStorage.getItem(CURRENT_KEY) ?? undefined;
		const isPlain = !location.search && !/^#\d/.test(location.hash);
		this.#draft = {
			...this.#draft,
			address: isPlain ? (tab.link ?? '') : this.#draft.address,
			...(sheet && { sheet }),
		};
		if (this.#draft.address) return;
		const record = parse(sheet && localStorage.getItem(SHEET_KEY + sheet));
		if (record.format === FORMAT) this.#show(record);
		for (const key of Object.keys(localStorage).sort()) {
			if (!key.startsWith(DRAFT_KEY)) continue;
			const draft = parse(localStorage.getItem(key));
			if (!draft.address && draft.sheet === sheet) this.#show(draft);
		}
	}

	#show({ texts = {}, chosen = {}, ticks = {} }: Stored) {
		for (const field of this.#root.querySelectorAll<HTMLInputElement>('[data-text]')) {
			const name = field.dataset['text'] ?? '';
			if (typeof texts[name] === 'string') this.#shown[name] = field.value = texts[name];
		}
		for (const box of this.#root.querySelectorAll<HTMLInputElement>('[data-pick], [data-main]')) {
			const sort = box.dataset['pick'] ?? 'main';
			box.checked = ticks[`${sort}/${box.value}`] ?? (chosen[sort]?.includes(box.value) || box.checked);
		}
	}

	readonly #note = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
		const { text, pick, main } = target.dataset;
		const { before, texts, ticks } = this.#draft;
		if (text !== undefined)
			this.#draft = {
				...this.#draft,
				before: { [text]: this.#shown[text] ?? '', ...before },
				texts: { ...texts, [text]: target.value },
			};
		else if (target instanceof HTMLInputElement && (pick ?? main) !== undefined)
			this.#draft = { ...this.#draft, ticks: tick(ticks, `${pick ?? 'main'}/${target.value}`, target.checked) };
		else return;
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.#draft));
		} catch {
			this.#isKept = false;
		}
	};

	#begin() {
		this.#started ??= import('./app.ts')
			.then(({ startWorksheet }) => {
				const isTyped = Object.keys({ ...this.#draft.texts, ...this.#draft.ticks }).length > 0;
				startWorksheet(this.#root, isTyped ? [this.#key, this.#draft] : undefined);
				this.#root.removeEventListener('input', this.#note);
			})
			.catch((error: unknown) => {
				// The next touch tries again.
				this.#started = undefined;
				console.warn(error);
				const status = this.#root.querySelector('[data-sheet-notices]');
				if (status)
					status.textContent = `โหลดส่วนที่เหลือของใบงานไม่สำเร็จ ${
						this.#isKept
							? 'สิ่งที่พิมพ์เก็บไว้ในเครื่องแล้ว ตรวจสัญญาณอินเทอร์เน็ตแล้วโหลดหน้านี้ใหม่'
							: 'และเบราว์เซอร์ไม่ให้เก็บข้อมูล คัดลอกสิ่งที่พิมพ์ไว้ที่อื่นก่อนโหลดหน้านี้ใหม่'
					}`;
			});
	}
}

const root = document.querySelector<HTMLElement>('[data-sheet]');
if (root) new Loader(root);
