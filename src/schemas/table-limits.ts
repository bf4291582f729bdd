/** How large a table may be, and its numbers: many times what the longest one has, and little enough to read and to draw. */

/** Cells of all tables of one file, those that rows leave out included. */
export const MOST_CELLS = 2000;

/** Columns of one table: more cannot be read on any screen. */
export const MOST_COLUMNS = 40;

/** Charts of one table. */
export const MOST_CHARTS = 12;

/** The largest number of a cell, so that sums of all cells stay exact. */
export const LARGEST_NUMBER = 1e12;
