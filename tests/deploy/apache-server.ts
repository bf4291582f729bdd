/** Apache as Debian has it, with settings as on shared hosting: the site is a folder, and only its `.htaccess` is ours. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server } from './server.ts';

const MODULES = '/usr/lib/apache2/modules';

/** Why Apache cannot be tested here; undefined where it can. */
export const lacking =
	spawnSync('apache2', ['-v']).status === 0 && existsSync(MODULES)
		? undefined
		: 'Apache is not tested: apt-get install apache2';

/** Without these Apache serves nothing. */
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime'];

/** What hosts have beyond that, most of it. */
export const USUAL = [
	...['alias', 'autoindex', 'negotiation', 'setenvif', 'env', 'expires', 'filter', 'headers', 'rewrite'],
	...['deflate', 'brotli'],
];

export class Apache extends Server {
	readonly #base: string;
	readonly #modules: readonly string[];

	/** @param options `modules` are those beyond what it needs. */
	constructor({ base = '/', modules = USUAL }: { base?: string; modules?: readonly string[] } = {}) {
		super();
		this.#base = base;
		this.#modules = modules;
	}

	/** Puts the settings of a release where a host looks for them. */
	#upload() {
		const release = join(this.root, 'current');
		copyFileSync(join(release, 'htaccess'), join(release, 'site', this.#base, '.htaccess'));
	}

	protected configure(port: number) {
		const { own, root } = this;
		this.#upload();
		const modules = [...NEEDED, ...this.#modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
		writeFileSync(
			`${own}/apache.conf`,
			`${modules.join('\n')}
ServerRoot ${own}
PidFile ${own}/pid
DefaultRuntimeDir ${own}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
ServerTokens Prod
ErrorLog ${own}/error.log
LogLevel warn
TypesConfig /etc/mime.types
DocumentRoot ${root}/current/site
<IfModule mod_mime.c>
	AddLanguage br .br
	AddType application/x-gzip .gz
</IfModule>
<FilesMatch "^\\.ht">
	Require all denied
</FilesMatch>
<Directory />
	Options Indexes FollowSymLinks
	AllowOverride All
	Require all granted
</Directory>
`,
		);
		return ['apache2', '-D', 'FOREGROUND', '-d', own, '-f', `${own}/apache.conf`] as const;
	}
}
