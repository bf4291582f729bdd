/** Facts of a page as Markdown. */
import { absolute } from '../../href.ts';
import type { Fact as ModelFact, Link, Value } from '../../schemas/page.ts';
import { EVIDENCE, MARCO_BASIS } from '../../schemas/vocabulary.ts';
import type { Fact, Inline } from './blocks.ts';

/** A link by its whole name and its full address: a twin is read away from the site. */
export const inlineLink = ({ label, full, href }: Link): Inline => ({ label: full ?? label, href: absolute(href) });

const isLink = (value: Exclude<Value, string>): value is Link => !('kind' in value);

function inlineOf(value: Value): Inline {
	if (typeof value === 'string') return value;
	if (isLink(value)) return inlineLink(value);
	switch (value.kind) {
		case 'evidence':
			return EVIDENCE[value.evidence];
		case 'strand':
			return inlineLink(value.link);
		case 'term':
			return value.label;
		case 'code':
		case 'english':
		case 'editorial':
			return value.text;
	}
}

/** A fact as labelled lines: one, or one for each strand, whose label says who ties it to the entry. */
const linesOf = ({ label, values }: ModelFact): Fact[] => {
	const strands = values.flatMap((value) =>
		typeof value === 'object' && 'kind' in value && value.kind === 'strand' ? value : [],
	);
	if (strands.length)
		return strands.map((strand) => ({ label: `${label} (${MARCO_BASIS[strand.basis]})`, values: [inlineOf(strand)] }));
	return [{ label, values: values.map(inlineOf) }];
};

/** Facts as the labelled lines of a list. */
export const factLines = (facts: readonly ModelFact[]): Fact[] => facts.flatMap(linesOf);
