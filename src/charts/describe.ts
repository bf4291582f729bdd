/** A chart in words, for those who do not see it. */
import { formatNumber } from '../text/thai.ts';
import { totalOf, type ChartFigures } from '../schemas/chart.ts';

const joined = (labels: readonly string[]) =>
	labels.length > 3 ? `${labels.slice(0, 2).join(' ')} และอีก ${labels.length - 2} รายการ` : labels.join(' และ ');

/** How many bars, the longest and the shortest with their figures; the table beside the chart tells the rest. */
export function describeChart({ bars, series, unit }: ChartFigures): string {
	const totals = bars.map((bar) => ({ label: bar.label, total: totalOf(bar) })).filter(({ total }) => total !== null);
	const figure = (value: number) => [formatNumber(value), unit].filter(Boolean).join(' ');
	const extreme = (word: string, value: number) =>
		`${word}คือ ${joined(totals.filter(({ total }) => total === value).map(({ label }) => label))} ${figure(value)}`;
	const values = totals.map(({ total }) => total ?? 0);
	return [
		`แผนภูมิแท่ง ${bars.length} แท่ง${series.length > 1 ? ` แต่ละแท่งแบ่งเป็น ${series.join(', ')}` : ''}`,
		...(values.length ? [extreme('มากที่สุด', Math.max(...values)), extreme('น้อยที่สุด', Math.min(...values))] : []),
		'ตัวเลขทุกแท่งอยู่ในตารางของหน้านี้',
	].join(' · ');
}
