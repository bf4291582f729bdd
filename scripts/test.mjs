/**
 * `npm test`: installs what is missing and runs every check, from the quickest to the slowest. All are run, so that
 * one fault does not hide another; only what needs a build is left out where the build fails.
 */
import { install, npmExec, npmRun } from './setup.mjs';

install({ development: true });

/** Another address and a base path: the site has to work under both. */
const ELSEWHERE = { SITE_URL: 'https://knowledge.example.org', BASE_PATH: '/rayong/', DIST: 'test-results/elsewhere' };
/** What an address or a base path could break. */
const ELSEWHERE_TESTS = ['links', 'entries', 'open-data', 'structured-data', 'machines', 'twins', 'social'];

const results = [];
const step = (name, command) => {
	console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 68 - name.length))}`);
	const passed = command() === 0;
	results.push({ name, passed });
	return passed;
};

step('types', () => npmRun('check:types'));
step('lint and format', () => npmRun('lint'));
step('content', () => npmRun('check:content'));
step('unit tests', () => npmRun('test:unit'));
if (step('build', () => npmRun('build', ['--silent']))) {
	step('built site', () => npmRun('test:dist'));
	step('two builds, the same bytes', () => npmRun('check:reproducible'));
	step('small sites', () => npmRun('test:copies'));
	step('releases and hosts', () => npmRun('test:deploy'));
	step('build under a base path', () => npmRun('build', ['--silent', '--outDir', ELSEWHERE.DIST], ELSEWHERE));
	step('built site under a base path', () => npmRun('test:dist', ELSEWHERE_TESTS, ELSEWHERE));
	const browser = step('a browser to test with', () => npmExec(['node', 'scripts/lib/browser.ts']));
	if (browser) {
		step('handbook', () => npmRun('test:handbook'));
		step('end to end', () => npmRun('test:e2e'));
		step('looks', () => npmRun('looks'));
	}
}

const failed = results.filter(({ passed }) => !passed);
console.log(failed.length ? `\nFailed: ${failed.map(({ name }) => name).join(', ')}` : '\nEverything passed.');
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
