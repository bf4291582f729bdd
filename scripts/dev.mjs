/** `npm run dev`: installs what is missing and serves the site with live reload. Arguments go to the server. */
import { install, serve } from './setup.mjs';

install();
serve(['exec', '--no', '--', 'node', 'scripts/astro.mjs', 'dev', ...process.argv.slice(2)]);
