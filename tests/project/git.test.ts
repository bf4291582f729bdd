/** What Git gives to whoever checks the project out: on Windows, too, the line ends that are kept in it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

// An archive of the project has no repository.
test.skipIf(!existsSync('.git'))(
	'git: every text has the same line ends everywhere, and no other file is a text',
	() => {
		const files = execFileSync('git', ['ls-files', '--eol', '-z'], { encoding: 'utf8' })
			.split('\0')
			.filter(Boolean)
			.map((line) => {
				const [, kept = '', attributes = '', file = ''] =
					/^i\/(\S*)\s+w\/\S*\s+attr\/(.*?)\s*\t(.*)$/s.exec(line) ?? [];
				return { kept, attributes, file };
			});
		expect(files.length).toBeGreaterThan(0);
		const isRight = ({ kept, attributes }: (typeof files)[number]) =>
			kept === '-text' ? attributes === '-text' : /^(?:lf|none)?$/.test(kept) && attributes.endsWith('eol=lf');
		expect(files.filter((file) => !isRight(file))).toEqual([]);
	},
);
