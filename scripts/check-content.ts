/** `npm run check:content`: checks every file of `content/` and tells what to mend, and what to look at. */
import { describeFaults, describeWarnings } from '../src/content-check/check.ts';
import { checkSite } from '../src/content-check/content.ts';

const { entries, faults, warnings } = checkSite(process.cwd());
if (warnings.length) console.warn(describeWarnings(warnings));
if (faults.length) {
	console.error(describeFaults(faults));
	process.exitCode = 1;
} else {
	console.log(`เนื้อหา ${entries.length} ไฟล์ ไม่พบที่ผิด`);
}
