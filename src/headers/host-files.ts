/** Files of the built site that tell hosts how to serve it, and that nobody else is served. */
import { REDIRECTS_FILE } from './redirects-file.ts';

/** For Netlify, Cloudflare Pages and others. */
export const HEADERS_FILE = '_headers';

/** For Apache. */
export const HTACCESS_FILE = '.htaccess';

export const HOST_FILES: readonly string[] = [HEADERS_FILE, REDIRECTS_FILE, HTACCESS_FILE];
