import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedElement } from './vite/embed-element.ts';
import { FIRST_GROUPS } from './vite/first-script.ts';
import { firmwareBuilds } from './vite/firmware-builds.ts';
import { lessons } from './vite/lessons.ts';
import { licences } from './vite/licences/licences.ts';
import { prebuilt } from './vite/prebuilt.ts';
import { siteHeaders } from './vite/site-headers.ts';
import { siteList } from './vite/site-list.ts';
import { toolchain } from './vite/toolchain.ts';
import { texts } from './vite/texts.ts';
import { webFrame } from './vite/web-frame.ts';

/** Which plugin took how long is noise for somebody who runs `npm start`. */
const checks = { pluginTimings: false };

const { plugin: licencesPlugin, workerPlugin } = licences();

export default defineConfig({
	plugins: [
		siteHeaders(),
		toolchain(),
		prebuilt(),
		lessons(),
		webFrame(),
		embedElement(),
		firmwareBuilds(),
		texts(),
		sveltekit(),
		licencesPlugin,
		siteList()
	],
	worker: { format: 'es', rolldownOptions: { checks }, plugins: () => [workerPlugin()] },
	build: {
		rolldownOptions: {
			checks,
			output: { codeSplitting: { groups: FIRST_GROUPS } }
		}
	},
	server: {
		host: '127.0.0.1',
		port: 5173,
		watch: { ignored: ['**/build/**', '**/.cache/**', '**/test-results/**'] }
	},
	preview: { host: '127.0.0.1', port: 4173, strictPort: true },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// One module graph for all files: starting each afresh took longer than the tests.
					pool: 'threads',
					isolate: false,
					// Much of a test's time is waiting for workers: two at once, also where there are two cores.
					maxWorkers: 2,
					include: [
						'src/**/*.test.ts',
						'vite/**/*.test.ts',
						'lint/**/*.test.ts',
						'scripts/**/*.test.ts',
						'firmware/**/*.test.ts'
					],
					exclude: ['src/**/*.slow.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'integration',
					environment: 'node',
					include: ['test/integration/**/*.test.ts', 'src/**/*.slow.test.ts'],
					// Most of them are one process at a time, and wait for it.
					maxWorkers: 2,
					// Machines that others use are several times slower than at rest.
					testTimeout: 240_000,
					hookTimeout: 240_000
				}
			}
		]
	}
});
