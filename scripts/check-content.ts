/** `npm run check:content`: checks every file of `content/` and tells what to mend. */
import { describeFaults } from '../src/content-check/check.ts';
import { checkContent } from '../src/content-check/content.ts';

const { entries, faults } = checkContent(process.cwd());
if (faults.length) {
	console.error(describeFaults(faults));
	process.exitCode = 1;
} else {
	console.log(`เนื้อหา ${entries.length} ไฟล์ ไม่พบที่ผิด`);
}
