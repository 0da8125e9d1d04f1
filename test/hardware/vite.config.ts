// Serves the page for boards by hand, from the sources and by itself: the site never contains it.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import path from 'node:path';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
	root: import.meta.dirname,
	cacheDir: path.join(ROOT, '.cache/hardware'),
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
	worker: { format: 'es' },
	server: { host: '127.0.0.1', port: 5174, fs: { allow: [ROOT] } }
});
