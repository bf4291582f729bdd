/** What vouches for the packages that every machine installs. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
	version?: string;
	integrity?: string;
	resolved?: string;
	link?: boolean;
	inBundle?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([folder, { link }]) => folder && !link);

/** Packages that no registry has, with the reason; there are none. */
const WITHOUT: readonly string[] = [];

describe('lockfile', () => {
	test('every package has a checksum, those of other machines included', () => {
		expect(installed.length).toBeGreaterThan(0);
		const without = installed.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'));
		expect(without.map(([folder, { version }]) => `${folder} ${version}`)).toEqual(WITHOUT);
	});

	test('no package says where it was fetched from', () =>
		expect(installed.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]));
});
