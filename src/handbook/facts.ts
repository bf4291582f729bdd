/** Facts of an entry, for the narrow column. */
import type { Fact, Value } from '../schemas/page.ts';
import { MARCO_BASIS } from '../schemas/vocabulary.ts';
import { linkTo, type Standpoint } from './links.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { evidenceLabel, tile } from './signs.ts';

function valueOf(value: Value, from: Standpoint): Markup {
	if (typeof value === 'string') return markup`<span>${value}</span>`;
	if (!('kind' in value)) return linkTo(value, from);
	switch (value.kind) {
		case 'term':
			return linkTo(value, from);
		case 'evidence':
			return evidenceLabel(value.evidence);
		case 'strand':
			return markup`<span class="strand">${tile(value.letter)}${linkTo(value.link, from)}<small>${MARCO_BASIS[value.basis]}</small></span>`;
		case 'code':
			return markup`<code>${value.text}</code>`;
		case 'english':
			return markup`<span lang="en">${value.text}</span>`;
		case 'editorial':
			return markup`${value.text} <small class="whose">คำอธิบายของเรา</small>`;
	}
}

/** A list of facts; nothing where all of them are said above it. */
export function factList(facts: readonly Fact[], from: Standpoint): Markup {
	const told = facts.filter(({ values, saidAbove }) => values.length > 0 && !saidAbove);
	if (told.length === 0) return NOTHING;
	const lines = told.map(({ label, values, joined }) => {
		const told = joined ? values.join(' · ') : values.map((value) => valueOf(value, from));
		return markup`<div><dt>${label}</dt><dd>${told}</dd></div>`;
	});
	return markup`<dl class="facts">${lines}</dl>`;
}
