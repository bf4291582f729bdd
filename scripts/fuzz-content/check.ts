/**
 * Checks variants one after another, in a process of its own, so that whatever hangs or breaks it is known by its number.
 * Arguments: seed, first number, number behind the last. Sends a message before and after each.
 */
import { checkFiles } from '../../src/content-check/check.ts';
import { FULL } from '../../tests/content-check/faults/full.ts';
import { asRead, lacksIn, writtenSite } from '../../tests/content-check/faults/site.ts';
import { variantOf } from './variants.ts';

/** What is known of a variant: that its check begins; whether it passes, or how the check has failed. */
export type Told =
	{ readonly begins: number } | { readonly number: number; readonly passes: boolean; readonly failure?: string };

/** The valid site that each variant is added to. */
const SITE = asRead(writtenSite(FULL));

/** How the check of a variant ends. */
function outcome(seed: number, number: number): Told {
	const { file, text } = variantOf(seed, number);
	try {
		const { faults } = checkFiles(new Map([...SITE, [`content/${file}`, { text }]]));
		const lacks = faults.flatMap((fault) => lacksIn(fault).map((lack) => `${fault.field} lacks ${lack}`));
		const broken = faults.filter(({ found }) => found.includes('ระบบตรวจไม่ได้')).map(({ found }) => found);
		const failure = [...lacks, ...broken].join('; ');
		return { number, passes: faults.length === 0, ...(failure && { failure }) };
	} catch (error) {
		return { number, passes: false, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

const [seed = 0, first = 0, end = 0] = process.argv.slice(2).map(Number);
const tell = (told: Told) => process.send?.(told);
for (let number = first; number < end; number++) {
	tell({ begins: number });
	tell(outcome(seed, number));
	// Lets the messages out, without which a number that hangs would not be known.
	await new Promise(setImmediate);
}
process.disconnect();
