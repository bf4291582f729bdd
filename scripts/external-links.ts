/** `npm run links:external`: lists every address outside the site that the content names, with its file and field. */
import { checkContent } from '../src/content-check/content.ts';
import { externalLinks } from '../src/content-check/external.ts';
import { wrongAddress } from '../src/text/web-address.ts';

const { entries, pages } = checkContent(process.cwd());
const links = externalLinks([...entries, ...pages]);
for (const [address, places] of Map.groupBy(links, (link) => link.address)) {
	const wrong = wrongAddress(address);
	if (wrong) process.exitCode = 1;
	console.log(`${address}${wrong ? `\n  ✗ ${wrong}` : ''}`);
	for (const { file, field } of places) console.log(`  ${file}  ${field}`);
}
console.log(
	`\nที่อยู่ภายนอก ${new Set(links.map(({ address }) => address)).size} แห่ง อ้างถึง ${links.length} ครั้ง (ตรวจรูปแบบเท่านั้น ไม่ได้เปิดดู)`,
);
