/**
 * Draws bars as SVG. Colours are the style sheet's (classes, currentColor), so that a chart follows the page's theme, and
 * there are no style attributes, which the security policy forbids. Labels stand above their bars: beside them they would
 * leave no room for the bars on a phone.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatNumber } from '../text/thai.ts';
import { describeChart } from './describe.ts';
import { totalOf, type ChartFigures } from '../schemas/chart.ts';
import { linesOf, widthOf } from './text.ts';

/** In units of the drawing; a phone shows it at nearly its own size, a wide screen up to a quarter larger. */
const SIZE = { width: 320, font: 14, line: 21, bar: 15, labelGap: 6, rowGap: 12, figureGap: 6 };

/** A bar to be drawn: one piece or several, and the figure behind them. */
interface Row {
	readonly label: string;
	/** From and to in the unit of the axis, one a series; null where there is nothing to draw. */
	readonly pieces: readonly (readonly [from: number, to: number] | null)[];
	readonly figure: string;
}

/** The rows with their offsets from top to bottom, and the height that they take. */
function layout(rows: readonly Row[]) {
	let next = 0;
	const placed = rows.map((row) => {
		const lines = linesOf(row.label, SIZE.width / SIZE.font);
		const [top, upper] = [next, next + lines.length * SIZE.line + SIZE.labelGap];
		next = upper + SIZE.bar + SIZE.rowGap;
		return { ...row, lines, top, upper, lower: upper + SIZE.bar };
	});
	return { placed, height: next - SIZE.rowGap + 2 };
}

/** Offsets with one decimal: finer is nothing that an eye can see, and bytes on a slow line. */
const short = (value: string) =>
	value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** What Plot leaves on its marks that says nothing here, or that the style sheet says. */
const LEFT_OUT = [
	'aria-label',
	'font-family',
	'font-size',
	'text-anchor',
	'fill',
	'stroke',
	'width',
	'height',
	'xmlns',
	'xmlns:xlink',
];

/** Plot's drawing as markup of ours: named, without styles, small. */
function markupOf(svg: Element, { id, title, description }: Name): string {
	for (const element of svg.querySelectorAll('style')) element.remove();
	for (const element of [svg, ...svg.querySelectorAll('*')]) {
		const kept = element.tagName.toLowerCase() === 'rect' ? ['width', 'height'] : [];
		for (const name of LEFT_OUT) if (!kept.includes(name)) element.removeAttribute(name);
		for (const { name, value } of [...element.attributes]) element.setAttribute(name, short(value));
	}
	const name = (tag: string, text: string) => {
		const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
		element.setAttribute('id', `${id}-${tag}`);
		element.textContent = text;
		return element;
	};
	svg.prepend(name('title', title), name('desc', description));
	svg.setAttribute('class', 'chart');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `${id}-title`);
	svg.setAttribute('aria-describedby', `${id}-desc`);
	return svg.outerHTML;
}

/** What a drawing is called. */
interface Name {
	/** Of its own on the page. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
}

/** Rows as an `<svg>` element, on an axis that begins and ends with `domain`. */
function drawRows(rows: readonly Row[], domain: readonly [number, number], name: Name): string {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const { placed, height } = layout(rows);
	const figureWidth = Math.max(...rows.map(({ figure }) => widthOf(figure))) * SIZE.font + SIZE.figureGap;
	const lines = placed.flatMap(({ lines: texts, top }) =>
		texts.map((text, i) => ({ text, y: top + (i + 1) * SIZE.line - SIZE.font / 2 })),
	);
	const series = [...Array(Math.max(...rows.map(({ pieces }) => pieces.length))).keys()];
	const plain = { frameAnchor: 'left', textAnchor: 'start' } as const;
	type Placed = (typeof placed)[number];
	const svg = Plot.plot({
		document: document as unknown as Document,
		width: SIZE.width,
		height,
		margin: 0,
		x: { axis: null, domain, range: [0, SIZE.width - figureWidth] },
		y: { axis: null, type: 'identity' },
		marks: [
			...series.map((place) =>
				Plot.rect(
					placed.filter(({ pieces }) => pieces[place]),
					{
						x1: ({ pieces }: Placed) => pieces[place]?.[0],
						x2: ({ pieces }: Placed) => pieces[place]?.[1],
						y1: 'upper',
						y2: 'lower',
						className: `bar-${place + 1}`,
					},
				),
			),
			Plot.text(lines, { ...plain, text: 'text', y: 'y' }),
			Plot.text(placed, {
				...plain,
				className: 'figure',
				text: 'figure',
				x: ({ pieces }: Placed) => Math.max(domain[0], ...pieces.map((piece) => piece?.[1] ?? domain[0])),
				y: ({ upper, lower }: Placed) => (upper + lower) / 2,
				dx: SIZE.figureGap,
			}),
		],
	});
	return markupOf(svg as unknown as Element, name);
}

/** A bar's numbers end to end; nothing is drawn for zero. */
function stacked(values: readonly (number | null)[]): Row['pieces'] {
	let end = 0;
	return values.map((value) => {
		const start = end;
		end += value ?? 0;
		return value ? [start, end] : null;
	});
}

/**
 * A chart as an `<svg>` element.
 * @param figures What to draw.
 * @param name The chart's title, and an id of its own on the page.
 */
export function drawChart(figures: ChartFigures, { id, title }: Pick<Name, 'id' | 'title'>): string {
	const rows = figures.bars.map((bar) => {
		const total = totalOf(bar);
		return {
			label: bar.label,
			pieces: stacked(bar.values),
			figure: total === null ? 'ไม่มีข้อมูล' : formatNumber(total),
		};
	});
	const most = Math.max(...figures.bars.map((bar) => totalOf(bar) ?? 0));
	return drawRows(rows, [0, most || 1], { id, title, description: describeChart(figures) });
}

/** A span of years, both included. */
export interface Span {
	readonly label: string;
	readonly from: number;
	readonly to: number;
}

/** Spans of years below one another, as an `<svg>` element: what ran at the same time. */
export function drawSpans(spans: readonly Span[], name: Name): string {
	const rows = spans.map(({ label, from, to }): Row => ({
		label,
		pieces: [[from, to + 1]],
		figure: yearsOf({ from, to }),
	}));
	const first = Math.min(...spans.map(({ from }) => from));
	return drawRows(rows, [first, Math.max(...spans.map(({ to }) => to)) + 1], name);
}

/** 2561–2565, and 2561 alone where it is one year. */
export const yearsOf = ({ from, to }: Omit<Span, 'label'>) => (from === to ? `${from}` : `${from}–${to}`);
