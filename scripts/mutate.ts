// `npm run mutate -- FOLDER`: do its tests hold? Changes one thing at a time in a folder of src/lib and runs the tests
// beside it; prints which changes were noticed and which survived, each with its place. Takes long: see --sample.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { buildSync } from 'esbuild';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { runCommand } from './cli/run-command.ts';
import { summary } from './mutate/report.ts';
import type { SampleOptions } from './mutate/stryker-plugins.ts';

const USAGE = `usage: npm run mutate -- FOLDER [options]

  FOLDER           a folder or a file of src/lib, such as wire or simulator/runtime/events/timers.ts
  --sample N       only so many changes, chosen at random (default: all)
  --seed S         another seed, another sample (default 1)
  --tests FOLDER   run the tests of this folder of src/lib, too; can be given again
  --jobs N         so many at once (default 1)
  --help           show this help

The exit code is 0 when the run went through, whatever survived.`;

const bad = (message: string) => new AppError('bad-usage', message);
/** What serves the tests is not tested by them, and types have nothing that could be changed. */
const NO_SOURCE =
	/\.test\.ts$|\.d\.ts$|\.worker\.ts$|-in-test\.ts$|(^|\/)(fake|testing|recorded)[-/]/;

/** Slow ones, and those that measure how time grows: they take minutes, and what is measured is not what is changed. */
const NO_TEST = '*.slow|linear-*';

interface Command {
	/** Below src/lib. */
	place: string;
	tests: readonly string[];
	sample: SampleOptions['sample'] | null;
	jobs: number;
}

function whole(word: string, name: string): number {
	if (!/^\d{1,9}$/.test(word)) throw bad(`--${name} ${word}: a whole number is needed.`);
	return Number(word);
}

function below(folder: string): string {
	const place = path.join('src/lib', folder);
	if (!existsSync(place)) throw bad(`There is no ${place}.`);
	return place;
}

/** Null: the help. */
function parseCommand(args: string[]): Command | null {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean', default: false } as const;
	const { values, positionals } = readArguments();
	if (values.help) return null;
	const [place, ...rest] = positionals;
	if (place === undefined || rest.length > 0) throw bad('One folder or file is needed.');
	return {
		place: below(place),
		tests: values.tests.map(below),
		sample:
			values.sample === undefined
				? null
				: { size: whole(values.sample, 'sample'), seed: whole(values.seed, 'seed') },
		jobs: Math.max(1, whole(values.jobs, 'jobs'))
	};

	function readArguments() {
		try {
			return parseArgs({
				args,
				allowPositionals: true,
				options: {
					sample: text,
					seed: { ...text, default: '1' },
					tests: { ...text, multiple: true, default: [] },
					jobs: { ...text, default: '1' },
					help: flag
				}
			});
		} catch (error) {
			throw bad(messageOf(error));
		}
	}
}

function sourcesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !NO_SOURCE.test(name))
		.map((name) => path.join(folder, name));
}

/** The tool's processes load them, too, and Node 20 cannot load TypeScript. */
function builtPlugins(): string {
	const outfile = path.resolve('.cache/mutate-plugins.mjs');
	buildSync({
		entryPoints: [fileURLToPath(new URL('./mutate/stryker-plugins.ts', import.meta.url))],
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		outfile
	});
	return pathToFileURL(outfile).href;
}

function strykerOptions(command: Command): PartialStrykerOptions & Partial<SampleOptions> {
	const { place, tests, sample, jobs } = command;
	const isFile = statSync(place).isFile();
	const folder = isFile ? path.dirname(place) : place;
	return {
		mutate: isFile ? [place] : sourcesIn(place),
		testFiles: [folder, ...tests].map((at) => `${at}/**/!(${NO_TEST}).test.ts`),
		testRunner: 'vitest',
		vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
		coverageAnalysis: 'perTest',
		// Values that are made once, while a file is loaded, would need all tests for each mutant.
		ignoreStatic: true,
		ignorers: ['message-texts'],
		...(sample ? { checkers: ['sample'], sample } : {}),
		plugins: ['@stryker-mutator/vitest-runner', builtPlugins()],
		reporters: ['outcomes'],
		concurrency: jobs,
		timeoutMS: 20_000,
		timeoutFactor: 4,
		dryRunTimeoutMinutes: 30,
		disableTypeChecks: false,
		tempDirName: '.cache/mutate',
		// The types of the page's framework are what tsconfig.json builds on.
		ignorePatterns: ['!/.svelte-kit', '/build', '/docs', '/static', '/test-results', '/.cache'],
		logLevel: 'warn',
		allowConsoleColors: false
	} as PartialStrykerOptions & Partial<SampleOptions>;
}

async function mutate(args: string[]): Promise<number> {
	const command = parseCommand(args);
	if (!command) {
		console.log(USAGE);
		return 0;
	}
	const results = await new Stryker(strykerOptions(command)).runMutationTest();
	console.log(summary(results));
	return 0;
}

await runCommand(mutate);
