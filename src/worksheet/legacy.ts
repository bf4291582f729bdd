/**
 * The worksheet of releases that kept only one, and the one before it, as addresses: `{ sheet, before? }` under
 * `STORE_KEY`. They are shown as worksheets of their own without being written. Their ids come from their content, so
 * that editing one replaces it, and what an older release stores later (after a rollback) is one more.
 */
import { readAddress } from './address.ts';
import { isObject, parseJson, type Kept } from './record.ts';
import { isEmpty } from './sheet.ts';

const LEGACY_ID = 'w1-';

export const isLegacy = (id: string): boolean => id.startsWith(LEGACY_ID);

/** FNV-1a over a text's units, in 53 bits' worth of letters: two hashes of 32 bits with other starts. */
const hash = (text: string): string =>
	[0x811c9dc5, 0x01000193]
		.map((start) => {
			let sum = start;
			for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
			return (sum >>> 0).toString(36);
		})
		.join('');

const idOf = (address: string) => LEGACY_ID + hash(address);
const isAddress = (value: unknown): value is string => typeof value === 'string' && /^[?#]/.test(value);

/** @returns undefined where what is stored is nothing that a release could have written */
function addressesOf(raw: string): { sheet: string; before?: string | undefined } | undefined {
	const value = parseJson(raw);
	if (!isObject(value) || !isAddress(value['sheet'])) return undefined;
	return { sheet: value['sheet'], before: isAddress(value['before']) ? value['before'] : undefined };
}

/** The worksheets, the shown one first; undefined where they cannot be read. */
export function readLegacy(raw: string): Kept[] | undefined {
	const found = addressesOf(raw);
	if (!found) return undefined;
	const addresses = [...new Set([found.sheet, ...(found.before === undefined ? [] : [found.before])])];
	return addresses
		.map((address, place) => ({
			id: idOf(address),
			name: '',
			origin: 'own',
			edited: -place,
			sheet: readAddress(address, Infinity).sheet,
		}))
		.filter(({ sheet }) => !isEmpty(sheet));
}

/** What to store instead when the reader erases one of the worksheets; null for nothing. */
export function eraseLegacy(raw: string, id: string): string | null {
	const found = addressesOf(raw);
	if (!found) return raw;
	const left = [found.sheet, found.before].filter((address) => address !== undefined && idOf(address) !== id);
	const [sheet, before] = left;
	return sheet === undefined ? null : JSON.stringify({ sheet, before });
}
