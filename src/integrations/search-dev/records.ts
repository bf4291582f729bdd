/**
 * What the index of the development server is made of: the entries, with what the page model says of each. Lists and
 * other pages are missing, since nothing but their HTML knows what they say.
 */
import Slugger from 'github-slugger';
import { blocksOf } from '../../exports/markdown/sections.ts';
import { readBody } from '../../exports/markdown/body.ts';
import { allEntries, type ExportedEntry } from '../../exports/entries.ts';
import { getLibrary } from '../../library.ts';
import { pageOf } from '../../page-model/page.ts';
import { perLibrary } from '../../relations/per-library.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Library } from '../../schemas/library.ts';
import type { Block } from '../../schemas/page.ts';
import type { IndexSource } from '../../search/indexer.ts';
import type { PageText } from '../../search/page-text.ts';
import { FACTS } from '../../search/facts.ts';
import { entryRecord } from '../../search/records.ts';

/** A node of Markdown's tree. */
interface Node {
	readonly type: string;
	readonly value?: string;
	readonly children?: readonly Node[];
}

/** Nodes whose text is one block of a record. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/** The text of a node on one line. Tags, which Markdown holds as HTML, are no text. */
const textOf = ({ type, value, children = [] }: Node): string =>
	type === 'html' ? '' : (value ?? children.map(textOf).join('')).replace(/\s+/gu, ' ');

const linesOf = (node: Node): string[] =>
	LINES.has(node.type) ? [textOf(node).trim()].filter(Boolean) : (node.children ?? []).flatMap(linesOf);

/** What a page looks up elsewhere is found where it is told. */
const isOwn = (block: Block) => block.type !== 'section' || !block.lookup;

/** What the page of an entry says, in sections that can be linked to. */
function textOfPage(library: Library, item: Entry): PageText {
	const { heading, blocks } = pageOf(library, item);
	const writing = { library, body: readBody(item.body, (address) => address) };
	const slugger = new Slugger();
	const sections: { id: string; heading: string; blocks: string[] }[] = [{ id: '', heading: '', blocks: [] }];
	for (const block of blocks.filter(isOwn)) {
		let id = block.type === 'section' ? block.id : undefined;
		for (const node of blocksOf([block], writing) as readonly Node[]) {
			if (node.type === 'heading') {
				const text = textOf(node);
				// The headings of a body get their ids from Astro, which makes them in the same way.
				if (block.type === 'body') id = slugger.slug(text);
				sections.push({ id: id ?? '', heading: text, blocks: [] });
				id = undefined;
			} else sections.at(-1)?.blocks.push(...linesOf(node));
		}
	}
	return { title: heading, sections };
}

const sourceOf = perLibrary((library): IndexSource => {
	// Search reads what the export's file says, which leaves out fields without values.
	const entries = JSON.parse(JSON.stringify(allEntries(library))) as ExportedEntry[];
	const records = entries.map((entry) => entryRecord(entry, textOfPage(library, library.byKey(entry.id)), FACTS));
	return { records, entries };
});

/** The same object as long as no entry has changed. */
export const devSource = async (): Promise<IndexSource> => sourceOf(await getLibrary());
