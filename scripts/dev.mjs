/** `npm run dev`: installs what is missing and serves the site with live reload. Arguments go to the server. */
import { install, run } from './setup.mjs';

install();
process.exit(run('npx', ['--no-install', 'astro', 'dev', ...process.argv.slice(2)]));
