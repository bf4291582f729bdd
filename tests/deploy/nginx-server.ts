/** nginx as Debian has it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Server } from './server.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why nginx cannot be tested here; undefined where it can. */
export const lacking =
	spawnSync('nginx', ['-v']).status === 0 && existsSync(BROTLI)
		? undefined
		: 'nginx is not tested: apt-get install nginx libnginx-mod-http-brotli-static';

export class Nginx extends Server {
	/** A command that makes the server read its configuration again. */
	get reload() {
		return `kill -HUP ${this.process?.pid}`;
	}

	protected configure(port: number): readonly [string, ...string[]] {
		const { own, root } = this;
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path ${own}/${name};`,
		);
		writeFileSync(
			`${own}/nginx.conf`,
			`load_module ${BROTLI};
daemon off;
worker_processes 2;
pid ${own}/pid;
error_log ${own}/error.log warn;
events { worker_connections 256; }
http {
	access_log off;
	${temporary.join('\n\t')}
	server {
		listen 127.0.0.1:${port};
		include ${root}/current/nginx.conf;
	}
}
`,
		);
		return ['nginx', '-p', own, '-c', `${own}/nginx.conf`, '-e', `${own}/error.log`] as const;
	}
}

/** nginx as it runs in the container: with its settings, but for where things lie. */
export class Container extends Nginx {
	protected override configure(port: number) {
		const { own, root } = this;
		const text = readFileSync('deploy/container.conf', 'utf8')
			.replace('load_module modules/ngx_http_brotli_static_module.so;', `load_module ${BROTLI};`)
			.replace('listen 8080;', `listen 127.0.0.1:${port};`)
			.replace('listen [::]:8080;', '')
			.replaceAll('/tmp/', `${own}/`)
			.replace('/srv/rayong/', `${root}/`);
		writeFileSync(`${own}/nginx.conf`, text);
		return ['nginx', '-p', own, '-c', `${own}/nginx.conf`, '-e', 'stderr', '-g', 'daemon off;'] as const;
	}
}
