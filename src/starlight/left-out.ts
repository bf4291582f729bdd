/**
 * What of Starlight's styles and scripts our frame does without. Starlight's page imports them whatever the overrides are;
 * together they are more than half of a page's budget (tests/built). A new Starlight that lacks one of these files, or that
 * brings a style that is not named here, stops the build: the lists are to be read again then.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Starlight's files, as paths in its folder, of whose styles nothing is loaded. */
export const LEFT_OUT = [
	// Cascade layers, colours and sizes, reset, asides, helpers: src/styles/ has its own.
	'style/layers.css',
	'style/props.css',
	'style/reset.css',
	'style/asides.css',
	'style/util.css',
	// Parts that the page imports and that are ours, or that no page of ours shows.
	'components/Banner.astro',
	'components/ContentNotice.astro',
	'components/Hero.astro',
	'components/Page.astro',
	'components/SkipLink.astro',
	'user-components/Icon.astro',
	'user-components/LinkButton.astro',
] as const;

/** Starlight's files that something of ours takes the place of, as a path in `src/`. */
export const REPLACED = {
	'style/print.css': 'styles/print.css',
	// It keeps the sidebar's place from page to page; ours is short and does not scroll.
	'components-internals/SidebarPersistState.js': 'starlight/theme-toggle.ts',
} as const;

/** Starlight's folder, with a slash at its end. */
const STARLIGHT = fileURLToPath(new URL('.', import.meta.resolve('@astrojs/starlight')));

const REMEDY = 'Compare src/starlight/left-out.ts with this version of Starlight.';

/**
 * Makes sure that Starlight has the files that are left out or replaced.
 * @param files Paths in Starlight's folder.
 * @throws AstroError that names the files that are not there
 */
export function checkFiles(files: readonly string[], folder = STARLIGHT): void {
	const gone = files.filter((file) => !existsSync(join(folder, file)));
	if (gone.length) throw new AstroError(`Starlight no longer has ${gone.join(', ')}`, REMEDY);
}

/** The file that a module is of, as a path in Starlight's folder; undefined for modules of others. */
const fileOf = (id: string) => {
	const [path = ''] = id.split('?');
	return path.startsWith(STARLIGHT) ? relative(STARLIGHT, path) : undefined;
};

const isStyle = (id: string) => /\.css(?:$|\?)|[?&]type=style\b/.test(id);

/** @param source `src/` as a folder. */
const plugin = (source: URL): Plugin => ({
	name: 'starlight-left-out',
	enforce: 'pre',
	resolveId(name, importer) {
		const from = importer && fileOf(importer);
		if (!from || !name.startsWith('.')) return undefined;
		const [path = '', query] = name.split('?');
		const wanted = join(dirname(from), path);
		const [, ours] = Object.entries(REPLACED).find(([file]) => file === wanted || file === `${wanted}.js`) ?? [];
		return ours && fileURLToPath(new URL(ours, source)) + (query === undefined ? '' : `?${query}`);
	},
	transform(_code, id) {
		const file = isStyle(id) ? fileOf(id) : undefined;
		if (file === undefined) return undefined;
		if (!LEFT_OUT.some((name) => name === file))
			throw new AstroError(`Starlight brings styles of ${file}, which our frame does not know`, REMEDY);
		return { code: '', map: null };
	},
});

export default function leftOut(): AstroIntegration {
	return {
		name: 'starlight-left-out',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				checkFiles([...LEFT_OUT, ...Object.keys(REPLACED)]);
				updateConfig({ vite: { plugins: [plugin(config.srcDir)] } });
			},
		},
	};
}
