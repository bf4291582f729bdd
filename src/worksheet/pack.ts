/**
 * Text as a part of an address. Percent-encoding spends nine characters on a Thai letter; one byte a letter
 * (`search/single-byte.ts`) in base64url spends one and a third.
 */
import { decodeJson, encodeJson } from '../text/single-byte.ts';

export const pack = (text: string): string =>
	btoa(Array.from(encodeJson(text), (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

/** The text that `pack` made this of, or undefined where it made no such thing. */
export const unpack = (packed: string): string | undefined => {
	try {
		const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const text = decodeJson(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
		return typeof text === 'string' ? text : undefined;
	} catch {
		return undefined;
	}
};
