/** The page that a browser draws a social picture from: the site's colours and sign, in the site's own faces. */
import { readFileSync } from 'node:fs';
import { PICTURE_SIZE, type Picture } from '../../src/exports/social.ts';
import { escapeXml } from '../../src/text/xml.ts';
import { STRANDS } from '../../src/schemas/vocabulary.ts';
import { SITE } from '../../src/site.ts';

const face = (name: string) =>
	`data:font/woff2;base64,${readFileSync(new URL(`../../src/assets/fonts/${name}.woff2`, import.meta.url)).toString('base64')}`;

/** The strands' hues of the site's light look, from the one place that holds them. */
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

const tile = (letter: string) => `<b style="background:var(--${letter.toLowerCase()})">${letter}</b>`;

const WAVES = [0, 1]
	.map(
		(row) =>
			`<path d="M-60 ${50 + row * 52}${'c70-44 140-44 210 0s140 44 210 0'.repeat(4)}" opacity="${row ? 0.35 : 0.6}"/>`,
	)
	.join('');

/** A strand's title breaks between its names only: browsers cut its Thai in the wrong place. */
const words = (title: string, letter?: string) =>
	letter
		? title
				.split(' ')
				.map((word) => `<span>${escapeXml(word)}</span>`)
				.join(' ')
		: escapeXml(title);

/** The page's HTML. */
export const cardHtml = ({ name, title, letter }: Picture) => `<!doctype html>
<html lang="th" data-scheme="light"><meta charset="utf-8"><style>
${tokens}
@font-face { font-family: Plain; src: url(${face('rayong-plain-600')}) }
@font-face { font-family: Looped; src: url(${face('rayong-looped-400')}) }
* { box-sizing: border-box; margin: 0 }
body { width: ${PICTURE_SIZE.width}px; height: ${PICTURE_SIZE.height}px; overflow: hidden; position: relative;
	background: var(--bar); color: var(--on-bar); font-family: Looped; padding: 40px 80px 150px; display: flex; flex-direction: column; justify-content: center }
.sun { position: absolute; width: 260px; height: 260px; right: 56px; top: 110px; border-radius: 50%; background: var(--sun) }
svg { position: absolute; left: 0; bottom: 0; width: 1200px; height: 140px; fill: none; stroke: #fff; stroke-width: 12; stroke-linecap: round }
.site { font-size: 38px; line-height: 1.6; color: #cfe3e8 }
h1 { font: 400 ${letter ? 68 : name === 'site' ? 72 : 84}px/1.5 Plain; margin-top: 12px; max-width: ${letter ? 680 : 790}px; text-wrap: balance }
h1 span { white-space: nowrap }
.tiles { display: flex; gap: 14px; margin-top: 24px }
.tiles b, .sign { font-family: Plain; font-weight: 400; color: #fff; border: 3px solid #fff }
.tiles b { width: 84px; height: 84px; border-radius: 14px; font-size: 50px; line-height: 1; display: grid; place-items: center; padding-top: 8px }
.sign { position: absolute; right: 80px; top: 96px; width: 300px; height: 300px; border-width: 8px; border-radius: 44px; font-size: 190px; line-height: 1; display: grid; place-items: center; padding-top: 24px }
</style>
${letter ? `<b class="sign" style="background:var(--${letter.toLowerCase()})">${letter}</b>` : '<div class="sun"></div>'}
<p class="site">${escapeXml(name === 'site' ? SITE.subtitle : `${SITE.shortName} ${SITE.subtitle}`)}</p>
<h1>${words(title, letter)}</h1>
${name === 'marco' ? `<p class="tiles">${STRANDS.map(tile).join('')}</p>` : ''}
<svg viewBox="0 0 1200 140">${WAVES}</svg>
</html>`;
