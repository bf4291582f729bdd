/**
 * Brings readers back to where they were on a page whose content comes by script. By the time that it is there, browsers
 * have given up to scroll to it. Each entry of the history has a place of its own.
 */

/** Where a reader was. */
export interface Place {
	/** How far the page was scrolled, in CSS pixels. */
	readonly top: number;
	/** How many items of a list were shown. */
	readonly shown: number;
}

const PREFIX = 'place-';

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

const read = (id: string): Place | undefined => {
	try {
		const value: unknown = JSON.parse(sessionStorage.getItem(PREFIX + id) ?? 'null');
		return isPlace(value) ? value : undefined;
	} catch {
		// Storage is switched off, or holds what others wrote.
		return undefined;
	}
};

export class PlaceKeeper {
	readonly #shown: () => number;
	#id = '';
	/** Where the reader has still to be brought to. */
	#wanted: Place | undefined;
	#hasMoved = false;

	/** @param shown how many items of the list are shown now */
	constructor(shown: () => number = () => 0) {
		this.#shown = shown;
		history.scrollRestoration = 'manual';
		for (const deed of DEEDS) addEventListener(deed, () => (this.#hasMoved = true), { capture: true, passive: true });
		addEventListener('pagehide', () => this.leave());
	}

	/** Takes up the present entry of the history. @returns where the reader was, if this is a return */
	enter(): Place | undefined {
		const id = idOf(history.state);
		this.#id = id ?? `${Date.now()}-${Math.random()}`;
		if (id === undefined) history.replaceState({ place: this.#id }, '');
		this.#wanted = id === undefined ? undefined : read(id);
		this.#hasMoved = false;
		return this.#wanted;
	}

	/** Remembers where the reader is, before another entry is taken up. */
	leave(): void {
		// Who leaves before the content is there wants to come back to the same place.
		if (this.#wanted && !this.#hasMoved) return;
		try {
			sessionStorage.setItem(PREFIX + this.#id, JSON.stringify({ top: scrollY, shown: this.#shown() }));
		} catch {
			// Storage is switched off or full: the page opens at its beginning.
		}
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
