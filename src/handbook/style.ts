/** The book's style sheet: the site's colours, type and parts, and what is the book's own; fonts within. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STYLES = ['fonts', 'tokens', 'base', 'components', 'marco'].map((name) => `../styles/${name}.css`);

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)));

/** One sheet that needs no other file. */
export const bookStyle = () =>
	[...STYLES, './book.css']
		.map((path) =>
			read(path)
				.toString()
				.replace(/url\('([^']+\.woff2)'\)/g, (_all, font: string) => {
					const data = read(new URL(font, new URL(path, import.meta.url)).href).toString('base64');
					return `url('data:font/woff2;base64,${data}')`;
				}),
		)
		.join('\n');
