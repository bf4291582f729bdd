import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { describeChart } from './describe.ts';
import { drawChart, drawSpans } from './draw.ts';
import type { ChartFigures } from '../schemas/chart.ts';

const FIGURES: ChartFigures = {
	series: ['จำนวน'],
	unit: 'แห่ง',
	bars: [
		{ label: 'แกลง <1>', values: [1470] },
		{ label: 'บ้านฉาง', values: [735] },
		{ label: 'ว่าง', values: [null] },
		{ label: 'ศูนย์', values: [0] },
	],
};

const draw = (figures = FIGURES) => parse(drawChart(figures, { id: 'c', title: 'หมู่บ้าน' }));
const widths = (svg: ReturnType<typeof draw>, name: string) =>
	svg.querySelectorAll(`.${name} rect`).map((rect) => Number(rect.getAttribute('width')));

describe('drawChart', () => {
	test('is an image with a name and a description', () => {
		const svg = draw().querySelector('svg');
		expect(svg?.getAttribute('role')).toBe('img');
		expect(draw().querySelector(`#${svg?.getAttribute('aria-labelledby')}`)?.text).toBe('หมู่บ้าน');
		expect(draw().querySelector(`#${svg?.getAttribute('aria-describedby')}`)?.text).toBe(describeChart(FIGURES));
	});

	test('has no style of its own', () => {
		const svg = draw();
		expect(svg.querySelectorAll('style, [style], [fill], [stroke], [font-family]')).toEqual([]);
	});

	test('bars are as long as their numbers; what is missing is said', () => {
		const svg = draw();
		const [first = 0, second = 0, ...more] = widths(svg, 'bar-1');
		expect(more).toEqual([]);
		expect(first / second).toBeCloseTo(2, 1);
		expect(svg.querySelectorAll('.figure text').map(({ text }) => text)).toEqual(['1,470', '735', 'ไม่มีข้อมูล', '0']);
	});

	test('every label is there, as text', () => {
		expect(
			draw()
				.querySelectorAll('text')
				.map(({ text }) => text),
		).toEqual(expect.arrayContaining(['แกลง <1>', 'บ้านฉาง', 'ว่าง', 'ศูนย์']));
	});

	test('parts of a bar stand end to end', () => {
		const svg = draw({
			series: ['ชาย', 'หญิง'],
			bars: [
				{ label: 'ก', values: [30, 10] },
				{ label: 'ข', values: [null, 20] },
			],
		});
		const ends = svg
			.querySelectorAll('.bar-1 rect')
			.map((rect) => Number(rect.getAttribute('x')) + Number(rect.getAttribute('width')));
		const starts = svg.querySelectorAll('.bar-2 rect').map((rect) => Number(rect.getAttribute('x')));
		expect(ends).toHaveLength(1);
		expect(starts[0]).toBeCloseTo(ends[0] ?? NaN, 0);
		expect(starts[1]).toBe(0);
	});

	test('draws nothing for numbers that are all zero', () => {
		expect(
			widths(
				draw({
					series: ['จำนวน'],
					bars: [
						{ label: 'ก', values: [0] },
						{ label: 'ข', values: [0] },
					],
				}),
				'bar-1',
			),
		).toEqual([]);
	});
});

test('spans begin and end at their years, both included', () => {
	const svg = parse(
		drawSpans(
			[
				{ label: 'ก', from: 2561, to: 2562 },
				{ label: 'ข', from: 2563, to: 2563 },
			],
			{ id: 's', title: 'แผน', description: 'สองแผน' },
		),
	);
	const [first, second] = svg
		.querySelectorAll('rect')
		.map((rect) => ({ x: Number(rect.getAttribute('x')), width: Number(rect.getAttribute('width')) }));
	expect(first?.x).toBe(0);
	expect(second?.x).toBeCloseTo(first?.width ?? NaN, 0);
	expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 1);
	expect(svg.querySelectorAll('.figure text').map(({ text }) => text)).toEqual(['2561–2562', '2563']);
});

describe('describeChart', () => {
	test('tells the longest and the shortest bar', () => {
		expect(describeChart({ ...FIGURES, bars: FIGURES.bars.slice(0, 3) })).toBe(
			'แผนภูมิแท่ง 3 แท่ง · มากที่สุดคือ แกลง <1> 1,470 แห่ง · น้อยที่สุดคือ บ้านฉาง 735 แห่ง · ตัวเลขทุกแท่งอยู่ในตารางของหน้านี้',
		);
	});

	test('names those that are equal', () => {
		const bars = ['ก', 'ข', 'ค'].map((label) => ({ label, values: [label === 'ค' ? 9 : 1] }));
		expect(describeChart({ series: ['จำนวน'], bars })).toContain('น้อยที่สุดคือ ก และ ข 1');
	});
});
