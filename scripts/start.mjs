/** `npm start`: installs what is missing, builds the site and serves it. Arguments go to the server, such as `-- --port 8080`. */
import { install, npmRun, serve } from './setup.mjs';

install();
const built = npmRun('build');
if (built !== 0) process.exit(built);
serve(['run', '--silent', 'preview', '--', ...process.argv.slice(2)]);
