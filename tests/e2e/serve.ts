/** What Playwright starts before the tests: the built site on the port that is given. */
import { SiteServer } from '../../scripts/lib/site-server.ts';

const [port] = process.argv.slice(2);
await new SiteServer('dist').start(Number(port));
