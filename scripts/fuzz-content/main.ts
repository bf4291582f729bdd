/**
 * `npm run fuzz:content [-- SEED [COUNT]]`: makes variants of valid entries, checks each, and builds a site of some that
 * pass. The same seed makes the same variants. `npm run fuzz:content -- SEED show NUMBER` prints one of them.
 */
import { checkVariants } from './run.ts';
import { buildSample } from './sample.ts';
import { variantOf } from './variants.ts';

const COUNT = 10_000;
/** Failures to print: the first ones say what the others would. */
const SHOWN = 10;

const [given = String(Date.now() % 1_000_000), count = String(COUNT), number = '0'] = process.argv.slice(2);
const seed = Number(given);

if (count === 'show') {
	const { file, text } = variantOf(seed, Number(number));
	console.log(`content/${file}\n\n${text}`);
} else {
	console.log(`seed ${seed}`);
	const { passed, failures } = await checkVariants(seed, Number(count));
	console.log(`${count} variants: ${passed.length} pass, ${failures.size} break the check`);
	for (const [failed, why] of [...failures].slice(0, SHOWN)) console.error(`${failed}: ${why}`);
	if (failures.size) process.exitCode = 1;
	try {
		if (passed.length) console.log(await buildSample(seed, passed));
	} catch (error) {
		console.error(`seed ${seed}, test-results/fuzz/: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
