/** The browser that the tests run in. */
export { ARGUMENTS, browserPath } from '../../scripts/lib/browser.ts';
