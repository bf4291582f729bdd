/** `npm run build`: installs what is missing and builds the site. Arguments go to Astro, such as `-- --outDir other`. */
import { build, install } from './setup.mjs';

install();
await build(process.argv.slice(2));
