/** Pictures of pages, made small: what is left is layout, colour and weight, and not how a machine draws letters. */
import type { Page } from 'playwright/test';

/** Levels that each of red, green and blue is rounded to: enough to see a colour change, few enough to pack well. */
const LEVELS = 8;

/**
 * A picture of the window as PNG.
 * @param by how many times smaller than the window
 */
export async function smallPicture(page: Page, by: number): Promise<Buffer> {
	const shot = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
	// A page of its own: the site's security policy forbids what happens here.
	const workshop = await page.context().newPage();
	const url = await workshop.evaluate(
		async ({ source, by, levels }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = Math.round(image.width / by);
			canvas.height = Math.round(image.height / by);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('this browser has no canvas');
			context.imageSmoothingQuality = 'high';
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
			const step = 255 / (levels - 1);
			pixels.data.forEach((value, at) => {
				pixels.data[at] = Math.round(Math.round(value / step) * step);
			});
			context.putImageData(pixels, 0, 0);
			return canvas.toDataURL('image/png');
		},
		{ source: `data:image/png;base64,${shot.toString('base64')}`, by, levels: LEVELS },
	);
	await workshop.close();
	return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
