/** Problems and recommendations of reports, each with all that it can be looked up by. */
import { NO_VALUE, type FacetValues } from '../schemas/facets.ts';
import type { ItemKind } from '../schemas/library.ts';
import { parseReportId } from '../schemas/report-id.ts';
import { policyOf } from '../schemas/yearly-path.ts';

/** The fields of a report's item that lists use. */
interface Told {
	readonly id: string;
	readonly text: string;
	readonly themes: readonly string[];
	readonly levels: readonly string[];
	readonly solution?: string | undefined;
	readonly cases?: readonly string[];
	readonly scope?: string;
	readonly addressee?: readonly string[];
}

/** A report as far as its items go. */
export interface ItemSource {
	readonly id: string;
	readonly data: Readonly<Record<ItemKind, readonly Told[]>>;
}

/** A problem or a recommendation with where it was told. */
export interface Item {
	readonly kind: ItemKind;
	/** Root-relative address of the item in its report. */
	readonly address: string;
	/** Ids: `2566/2.4`, `2566/2`, `esao1`. */
	readonly focus: string;
	readonly policy: string;
	readonly agency: string;
	readonly text: string;
	/** Of a problem, where the agency told one. */
	readonly solution: string | undefined;
	/** Ids of the cases that answer a problem. */
	readonly cases: readonly string[];
	readonly themes: readonly string[];
	/** Empty where neither the item nor its focus point nor its agency is about certain levels. */
	readonly levels: readonly string[];
	/** Of a recommendation. */
	readonly scope: string | undefined;
	/** Of a recommendation: whom it asks; empty where its lines do not say. */
	readonly addressees: readonly string[];
}

/** Levels by id of a focus point or of an agency. */
export type LevelsOf = (id: string) => readonly string[];

const firstOf = (...lists: readonly (readonly string[])[]) => lists.find(({ length }) => length > 0) ?? [];

/**
 * The items of one kind, in the order of the reports.
 * Learners' levels are the item's own; failing these, those that its focus point is about; failing these, those that
 * its agency is there for. Nothing is guessed beyond that.
 */
export const itemsOf = (
	reports: readonly ItemSource[],
	kind: ItemKind,
	levelsOf: { readonly focus: LevelsOf; readonly agency: LevelsOf },
): Item[] =>
	reports.flatMap(({ id, data }) => {
		const { focus, agency } = parseReportId(id);
		return data[kind].map((told) => ({
			kind,
			address: `/reports/${id}/#${told.id}`,
			focus,
			policy: policyOf(focus),
			agency,
			text: told.text,
			solution: told.solution,
			cases: told.cases ?? [],
			themes: told.themes,
			levels: firstOf(told.levels, levelsOf.focus(focus), levelsOf.agency(agency)),
			scope: told.scope,
			addressees: told.addressee ?? [],
		}));
	});

/** The values by which an item is looked up. */
export const itemValues = ({ scope, addressees, themes, policy, focus, agency, levels, cases }: Item): FacetValues => ({
	scope: scope ? [scope] : [],
	addressee: addressees,
	theme: themes,
	policy: [policy],
	focus: [focus],
	agency: [agency],
	level: levels.length ? levels : [NO_VALUE],
	answered: [cases.length ? 'yes' : 'no'],
});
