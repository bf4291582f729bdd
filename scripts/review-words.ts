/** `npm run review:words`: lists words of result in cases whose source tells no result, for the second reader. */
import { checkContent } from '../src/content-check/content.ts';
import { claimsOf } from '../src/content-check/result-words.ts';

const { checked, faults } = checkContent(process.cwd());
if (faults.length > 0) {
	console.error('เนื้อหามีที่ผิด สั่ง npm run check:content ก่อน');
	process.exit(1);
}
const found = checked.flatMap((item) =>
	item.collection === 'cases'
		? claimsOf(item).map((claim) => ({ file: `content/cases/${item.id}.mdx`, ...claim }))
		: [],
);
for (const [file, claims] of Map.groupBy(found, (claim) => claim.file)) {
	console.log(file);
	for (const { field, word, around } of claims) console.log(`  ${field}: ${word}  …${around}…`);
}
console.log(`\nคำแห่งผล ${found.length} แห่งในกรณีที่แหล่งข้อมูลไม่บอกผล ให้ดูว่าบรรทัดที่อ้างบอกไว้หรือไม่`);
