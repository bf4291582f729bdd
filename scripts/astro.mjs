/**
 * Astro's command line, as package.json calls it: `node scripts/astro.mjs preview`. Without its telemetry, which would
 * tell its makers of each build, and ends the command where it cannot keep a note in the home folder.
 */
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
await import('../node_modules/astro/bin/astro.mjs');
