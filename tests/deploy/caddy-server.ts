/** Caddy as Debian has it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Server } from './server.ts';

/** Why Caddy cannot be tested here; undefined where it can. */
export const lacking =
	spawnSync('caddy', ['version']).status === 0 ? undefined : 'Caddy is not tested: apt-get install caddy';

export class Caddy extends Server {
	protected configure(port: number) {
		const { own, root } = this;
		writeFileSync(
			`${own}/Caddyfile`,
			`{
	admin off
	auto_https off
	log {
		output file ${own}/error.log
		level WARN
	}
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	import ${root}/current/Caddyfile
}
`,
		);
		return ['caddy', 'run', '--adapter', 'caddyfile', '--config', `${own}/Caddyfile`] as const;
	}
}
