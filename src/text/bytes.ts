/** Sizes of files in words. */

const KB = 1024;

/** 1,536 bytes as 1.5 KB, with one digit after the point below ten. */
export function formatBytes(bytes: number): string {
	const [value, unit] = bytes < KB * KB ? [bytes / KB, 'KB'] : [bytes / KB / KB, 'MB'];
	return `${value < 10 ? (Math.ceil(value * 10) / 10).toFixed(1) : Math.ceil(value)} ${unit}`;
}
