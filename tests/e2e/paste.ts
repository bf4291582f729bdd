/** The clipboard as a reader gets at it: pages may not read it by themselves. */
import type { Page } from 'playwright/test';

/** Pastes into a page, and gives what arrives there. */
export async function pasted(page: Page) {
	const arrives = page.evaluate(
		() =>
			new Promise<{ text: string; html: string }>((done) =>
				document.addEventListener(
					'paste',
					({ clipboardData }) =>
						done({
							text: clipboardData?.getData('text/plain') ?? '',
							html: clipboardData?.getData('text/html') ?? '',
						}),
					{ once: true },
				),
			),
	);
	await page.keyboard.press('ControlOrMeta+V');
	return arrives;
}
