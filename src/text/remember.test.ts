import { expect, test, vi } from 'vitest';
import { once, remember } from './remember.ts';

test('a value is loaded once a key', async () => {
	const load = vi.fn((key: string) => Promise.resolve(key.length));
	const length = remember(load);
	expect(await Promise.all([length('ab'), length('ab'), length('abc')])).toEqual([2, 2, 3]);
	expect(load).toHaveBeenCalledTimes(2);
});

test('a failure is not remembered', async () => {
	const make = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(1);
	const made = once(make);
	await expect(made()).rejects.toThrow('offline');
	expect(await made()).toBe(1);
	expect(await made()).toBe(1);
	expect(make).toHaveBeenCalledTimes(2);
});
