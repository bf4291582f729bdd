/** What an editor asks of a chart of a data table, whether the table can give it, and the bars that come of it. */

type Cell = string | number | null;

/** A data table, as far as charts read it. */
export interface Table {
	readonly unit?: string | undefined;
	readonly columns: readonly { readonly key: string; readonly label: string; readonly unit?: string | undefined }[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A chart as `content/data/*.mdx` asks for it; columns are named by their keys. */
export interface ChartSpec {
	readonly kind: 'bars' | 'stacked';
	readonly title: string;
	/** Column that names the bars. */
	readonly label: string;
	/** Columns with the numbers: one for bars, two or three for stacked ones. */
	readonly values: readonly string[];
	/** Which rows are drawn, by a column's cells; all where it is left out. */
	readonly rows?:
		| {
				readonly column: string;
				readonly only?: readonly Cell[] | undefined;
				readonly without?: readonly Cell[] | undefined;
		  }
		| undefined;
	readonly order: 'table' | 'value';
	/** Whether rows with one label are added up to one bar. */
	readonly sum: boolean;
}

/** Something that the table cannot give, with the field of the chart it stands in. */
export interface ChartFault {
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/** One bar: a number for each series, null where the table has none. */
export interface Bar {
	readonly label: string;
	readonly values: readonly (number | null)[];
}

/** A chart's figures, ready to be drawn. */
export interface ChartFigures {
	/** Names of the series in the order of the bars' values. */
	readonly series: readonly string[];
	readonly unit?: string | undefined;
	readonly bars: readonly Bar[];
}

const position = ({ columns }: Table, key: string) => columns.findIndex((column) => column.key === key);

const unitOf = (table: Table, key: string) => table.columns[position(table, key)]?.unit ?? table.unit;

/** The rows that a chart draws. */
function rowsOf(table: Table, { rows }: Pick<ChartSpec, 'rows'>): readonly (readonly Cell[])[] {
	if (!rows) return table.rows;
	const at = position(table, rows.column);
	const { only, without = [] } = rows;
	return table.rows.filter((row) => (!only || only.includes(row[at] ?? null)) && !without.includes(row[at] ?? null));
}

/** The total of a bar; null where it has no number at all. */
export const totalOf = ({ values }: Bar): number | null =>
	values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);

const add = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b);

/** Bars with one label as one bar, in the place of the first. */
const merged = (bars: readonly Bar[]): Bar[] =>
	[...Map.groupBy(bars, ({ label }) => label)].map(([label, same]) => ({
		label,
		values: same
			.map(({ values }) => values)
			.reduce((sums, values) => sums.map((sum, i) => add(sum, values[i] ?? null))),
	}));

/** The figures of a chart whose spec has no faults. */
export function figuresOf(table: Table, spec: ChartSpec): ChartFigures {
	const at = spec.values.map((key) => position(table, key));
	const bars = rowsOf(table, spec).map((row) => ({
		label: String(row[position(table, spec.label)] ?? ''),
		values: at.map((column) => (typeof row[column] === 'number' ? row[column] : null)),
	}));
	const drawn = spec.sum ? merged(bars) : bars;
	return {
		series: at.map((column) => table.columns[column]?.label ?? ''),
		unit: unitOf(table, spec.values[0] ?? ''),
		bars: spec.order === 'value' ? drawn.toSorted((a, b) => (totalOf(b) ?? 0) - (totalOf(a) ?? 0)) : drawn,
	};
}

/** Whether some row is the sum of all others: a total among its parts would dwarf them and count them twice. */
const totalRow = (rows: readonly (readonly Cell[])[], at: readonly number[]) =>
	rows.length > 2
		? rows.find((row) =>
				at.every((column) => {
					const sum = rows.reduce((total, other) => total + (Number(other[column]) || 0), 0);
					const own = Number(row[column]) || 0;
					return own > 0 && Math.abs(sum - 2 * own) < 1e-6;
				}),
			)
		: undefined;

/** Columns that a spec names and the table has not; the rest can only be checked once there are none. */
function unknownColumns(table: Table, { label, values, rows }: ChartSpec): ChartFault[] {
	const known = table.columns.map(({ key }) => key).join(', ');
	const named: [readonly (string | number)[], string][] = [
		[['label'], label],
		...values.map((key, i): [(string | number)[], string] => [['values', i], key]),
		...(rows ? [[['rows', 'column'], rows.column] as [string[], string]] : []),
	];
	return named
		.filter(([, key]) => position(table, key) < 0)
		.map(([path]) => ({ path, message: `ตารางไม่มีคอลัมน์นี้ ชื่อคอลัมน์ที่ใช้ได้คือ ${known}` }));
}

/** Row conditions that choose nothing, or do not say one thing. */
function rowFaults(table: Table, { rows }: ChartSpec): ChartFault[] {
	if (!rows) return [];
	const { column, only, without } = rows;
	if (Boolean(only) === Boolean(without))
		return [{ path: ['rows'], message: 'ใส่ only (เฉพาะแถวใด) หรือ without (เว้นแถวใด) อย่างใดอย่างหนึ่ง' }];
	const cells = table.rows.map((row) => row[position(table, column)] ?? null);
	const field = only ? 'only' : 'without';
	return (only ?? without ?? []).flatMap((cell, i) =>
		cells.includes(cell) ? [] : [{ path: ['rows', field, i], message: `คอลัมน์ ${column} ไม่มีค่านี้ ให้แก้ให้ตรงกับในตาราง` }],
	);
}

/** Columns and rows that cannot become bars of the kind that is asked for. */
function figureFaults(table: Table, spec: ChartSpec): ChartFault[] {
	const faults: ChartFault[] = [];
	const rows = rowsOf(table, spec);
	const at = spec.values.map((key) => position(table, key));
	if (rows.length < 2) faults.push({ path: ['rows'], message: `เหลือ ${rows.length} แถว แผนภูมิต้องมีอย่างน้อยสองแถว` });
	at.forEach((column, i) => {
		const bad = rows.find((row) => row[column] !== null && !(typeof row[column] === 'number' && row[column] >= 0));
		if (bad)
			faults.push({
				path: ['values', i],
				message: `คอลัมน์นี้มีค่า "${bad[column]}" แผนภูมิใช้ได้เฉพาะตัวเลขที่ไม่ติดลบ ให้เลือกคอลัมน์อื่น หรือเว้นแถวนั้นด้วย rows.without`,
			});
		if (unitOf(table, spec.values[i] ?? '') !== unitOf(table, spec.values[0] ?? ''))
			faults.push({ path: ['values', i], message: 'หน่วยไม่ตรงกับคอลัมน์แรก ตัวเลขคนละหน่วยวางในแผนภูมิเดียวกันไม่ได้' });
	});
	const labels = rows.map((row) => row[position(table, spec.label)]);
	const repeated = labels.find((label, i) => labels.indexOf(label) < i);
	if (repeated !== undefined && !spec.sum)
		faults.push({
			path: ['label'],
			message: `มีหลายแถวชื่อ "${repeated}" ให้เลือกแถวด้วย rows ให้ชื่อไม่ซ้ำ หรือใส่ sum: true เพื่อรวมเป็นแท่งเดียว`,
		});
	const total = spec.rows ? undefined : totalRow(rows, at);
	if (total)
		faults.push({
			path: ['rows'],
			message: `แถว "${total[position(table, spec.label)]}" เป็นผลรวมของแถวอื่น ให้เว้นด้วย rows: { column: ${spec.label}, without: [${total[position(table, spec.label)]}] }`,
		});
	return faults;
}

/** What keeps a chart from being drawn, each with the field to mend; none where it can be. */
export function chartFaults(table: Table, spec: ChartSpec): ChartFault[] {
	const { kind, values } = spec;
	if (kind === 'bars' ? values.length !== 1 : values.length < 2 || values.length > 3)
		return [
			{
				path: ['values'],
				message:
					kind === 'bars'
						? 'แผนภูมิแท่ง (bars) ใช้คอลัมน์ตัวเลขหนึ่งคอลัมน์ ถ้ามีหลายคอลัมน์ให้ใช้ stacked'
						: 'แผนภูมิแท่งซ้อน (stacked) ใช้คอลัมน์ตัวเลขสองหรือสามคอลัมน์',
			},
		];
	const unknown = unknownColumns(table, spec);
	if (unknown.length) return unknown;
	const rows = rowFaults(table, spec);
	return rows.length ? rows : figureFaults(table, spec);
}
