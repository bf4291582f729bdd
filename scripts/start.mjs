/** `npm start`: installs what is missing, builds the site and serves it. Arguments go to the server, such as `-- --port 8080`. */
import { install, npmRun } from './setup.mjs';

install();
const built = npmRun('build');
process.exit(built === 0 ? npmRun('preview', process.argv.slice(2)) : built);
