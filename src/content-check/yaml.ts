/**
 * Reads YAML as Astro does, and keeps as text what YAML would read otherwise than it is written: numbers such as 0012 and
 * 2.50, days that do not exist, times of day, which move to the day before in some time zones.
 */
import * as yaml from 'js-yaml';
import { AsWritten } from '../schemas/as-written.ts';
import { dayExists } from '../text/days.ts';

/** YAML's own types, which those of js-yaml leave out. */
const { int, float, timestamp } = (yaml as unknown as { types: Record<'int' | 'float' | 'timestamp', yaml.Type> })
	.types;

const number = (tag: string, type: yaml.Type) =>
	new yaml.Type(tag, {
		kind: 'scalar',
		resolve: (value: unknown) => type.resolve(value),
		construct: (written: string) => {
			const value = type.construct(written) as number;
			return String(value) === written ? value : new AsWritten(written);
		},
	});

/**
 * A day of the calendar, without a time or with the one at which a day begins for YAML: no zone moves it. JavaScript takes
 * the years before 100 for those of the last century.
 */
const isDay = (written: string) =>
	/^(?!00)\d{4}-\d\d-\d\d(?:T00:00:00(?:\.0+)?Z)?$/.test(written) && dayExists(written);

const SCHEMA = yaml.DEFAULT_SCHEMA.extend({
	explicit: [
		// Bytes are no value of any field.
		new yaml.Type('tag:yaml.org,2002:binary', {
			kind: 'scalar',
			resolve: (value: unknown) => value !== null,
			construct: (written: string) => new AsWritten(written),
		}),
	],
	implicit: [
		number('tag:yaml.org,2002:int', int),
		number('tag:yaml.org,2002:float', float),
		new yaml.Type('tag:yaml.org,2002:timestamp', {
			kind: 'scalar',
			resolve: (value: unknown) => timestamp.resolve(value),
			construct: (written: string) =>
				isDay(written) ? (timestamp.construct(written) as Date) : new AsWritten(written),
		}),
	],
});

/** A value that ends at ` #`, where the text behind it was meant to belong to it. */
export interface CutValue {
	/** Line of the YAML text, counted from 0. */
	readonly line: number;
	/** Its field, where the line begins with one that stands in no other. */
	readonly field: string;
	/** What is cut off. */
	readonly lost: string;
}

/** Values that nobody writes on in: a comment may stand behind them. */
const NAME_OR_NUMBER = /^[a-z0-9][a-z0-9_/.-]*$/;

/** Where the parser is, and what it has just read. */
type Place = Pick<yaml.State, 'input' | 'position' | 'line' | 'kind'> & { readonly result: unknown };

/** The plain value that a comment has cut off, seen from where it ends. */
function cutAt({ input, position, line, kind, result }: Place): CutValue | undefined {
	if (kind !== 'scalar' || input[position] !== '#' || result === null) return undefined;
	const begin = input.lastIndexOf('\n', position) + 1;
	// A comment on a line of its own cuts nothing off.
	if (input.slice(begin, position).trim() === '') return undefined;
	const lost = input.slice(position).split('\n', 1)[0] ?? '';
	const written = result instanceof AsWritten ? result.text : String(result);
	if (NAME_OR_NUMBER.test(written) && /^#\s/.test(lost)) return undefined;
	return { line, field: /^[\w-]+(?=:)/.exec(input.slice(begin, position))?.[0] ?? '', lost };
}

/**
 * The value of a YAML text, and the values of it that ` #` has cut off.
 * @throws yaml.YAMLException where it is no YAML, RangeError where it is nested too deep
 */
export function readYaml(text: string): { value: unknown; cut: readonly CutValue[] } {
	const cut: CutValue[] = [];
	const value = yaml.load(text, {
		schema: SCHEMA,
		listener: (event, state) => {
			const found = event === 'close' ? cutAt(state) : undefined;
			if (found) cut.push(found);
		},
	});
	return { value, cut };
}
