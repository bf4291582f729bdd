/**
 * Brings readers back to where they were on a page whose content comes by script. By the time that it is there, browsers
 * have given up to scroll to it. Each entry of the history has a place of its own, which is kept in the entry: nothing
 * is stored on the device.
 */

/** Where a reader was. */
export interface Place {
	/** How far the page was scrolled, in CSS pixels. */
	readonly top: number;
	/** How many items of a list were shown. */
	readonly shown: number;
}

/** What readers do themselves: they are not to be carried off. */
const DEEDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

const idOf = (state: unknown): string | undefined =>
	typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'string'
		? state.place
		: undefined;

const isPlace = (value: unknown): value is Place =>
	typeof value === 'object' &&
	value !== null &&
	'top' in value &&
	Number.isFinite(value.top) &&
	'shown' in value &&
	Number.isSafeInteger(value.shown);

export class PlaceKeeper {
	readonly #shown: () => number;
	/** Places of entries that readers left within this document: when they are told, the history has gone on already. */
	readonly #left = new Map<string, Place>();
	#id = '';
	/** Where the reader has still to be brought to. */
	#wanted: Place | undefined;
	#hasMoved = false;

	/** @param shown how many items of the list are shown now */
	constructor(shown: () => number = () => 0) {
		this.#shown = shown;
		history.scrollRestoration = 'manual';
		for (const deed of DEEDS) addEventListener(deed, () => (this.#hasMoved = true), { capture: true, passive: true });
		for (const end of ['scrollend', 'pagehide']) addEventListener(end, () => this.leave());
	}

	/** Takes up the present entry of the history. @returns where the reader was, if this is a return */
	enter(): Place | undefined {
		const id = idOf(history.state);
		this.#id = id ?? `${Date.now()}-${Math.random()}`;
		if (id === undefined) history.replaceState({ place: this.#id }, '');
		const told: unknown = history.state;
		this.#wanted = this.#left.get(this.#id) ?? (isPlace(told) ? told : undefined);
		this.#hasMoved = false;
		return this.#wanted;
	}

	/** Remembers where the reader is, before another entry is taken up. */
	leave(): void {
		// Who leaves before the content is there wants to come back to the same place.
		if (this.#wanted && !this.#hasMoved) return;
		const place = { top: scrollY, shown: this.#shown() };
		this.#left.set(this.#id, place);
		// Within a document, the history may have gone on already.
		if (idOf(history.state) === this.#id) history.replaceState({ place: this.#id, ...place }, '');
	}

	/**
	 * Scrolls to where the reader was, or to what the address names, which the list has moved; to be called when the
	 * content is there.
	 * @param isOpening whether the page has just been opened, so that its fragment is meant
	 */
	restore(isOpening = false): void {
		const top = this.#wanted?.top;
		this.#wanted = undefined;
		if (this.#hasMoved) return;
		if (top !== undefined) scrollTo({ top, behavior: 'instant' });
		else if (isOpening) document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
	}
}
