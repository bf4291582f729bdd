/** References in words. */
import type { Reference } from './document.ts';

/** What stands before the address. */
export const beforeAddress = ({ title, site }: Reference) => `${title}. ${site}.`;

/** What stands after it; '' where the page rests on no document. */
export const afterAddress = ({ source }: Reference) => (source ? `(ที่มา: ${source})` : '');
