// `npm run bench`: what the product costs and how fast it is, on this machine, in one run. Each part prints its figures
// as it is done; the table comes last. Chromium is needed; clang and lld from the system give the ratio of the compile.
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { runCommand } from '../cli/run-command.ts';
import type { Part } from './part.ts';
import { PARTS } from './parts.ts';
import { benchTable } from './report.ts';
import { runParts, type PartOutcome } from './run-parts.ts';
import { runWatched } from './watched-process.ts';

const VITE = 'node_modules/vite/bin/vite.js';
/** The first build makes the small core, too. */
const BUILD_LIMIT_MS = 30 * 60 * 1000;
const EXIT_INTERRUPTED = 130;

const USAGE = `usage: npm run bench -- [OPTION…]

  --only PART[,PART…]   measure only these parts
  --list                list the parts
  --no-build            measure the existing build
  --limit SECONDS       time limit for each part
  --help                show this help

The exit code is 1 if a part failed; the other parts are still measured. Ctrl-C ends the bench and everything it started.`;

interface Command {
	parts: readonly Part[];
	builds: boolean;
	limitMs: number | undefined;
	/** Printed instead of measuring anything. */
	text: string | null;
}

function chosen(only: readonly string[] | undefined): readonly Part[] {
	if (!only) return PARTS;
	const names = only.flatMap((list) => list.split(','));
	const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
	if (unknown.length === 0) return PARTS.filter(({ name }) => names.includes(name));
	const known = PARTS.map(({ name }) => name).join(', ');
	throw new AppError('bad-usage', `Unknown part: ${unknown.join(', ')}. Known parts: ${known}.`);
}

function parseLimit(seconds: string | undefined): number | undefined {
	if (seconds === undefined) return undefined;
	if (!/^\d+$/.test(seconds) || Number(seconds) === 0)
		throw new AppError('bad-usage', `--limit takes a number of seconds, not ${seconds}.`);
	return Number(seconds) * 1000;
}

function parseCommand(args: string[]): Command {
	const { values } = parseArgs({
		args,
		options: {
			only: { type: 'string', multiple: true },
			list: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
			'no-build': { type: 'boolean' },
			limit: { type: 'string' }
		}
	});
	const widest = Math.max(...PARTS.map(({ name }) => name.length));
	const list = PARTS.map(({ name, title }) => `${name.padEnd(widest)}  ${title}`).join('\n');
	return {
		parts: chosen(values.only),
		builds: !values['no-build'],
		limitMs: parseLimit(values.limit),
		text: values.help ? USAGE : values.list ? list : null
	};
}

/** Why the site cannot be measured; null when it was built. */
async function buildSite(signal: AbortSignal): Promise<string | null> {
	console.log('▸ Building the site');
	process.env.SITE_FOR_OTHERS = '1';
	const limits = { limitMs: BUILD_LIMIT_MS, signal };
	const { how, code } = await runWatched([VITE, 'build', '--logLevel', 'warn'], limits);
	if (how !== 'exited') return `the site could not be built (${how})`;
	return code === 0 ? null : 'the site does not build';
}

function summary(outcomes: readonly PartOutcome[]): string {
	const failed = outcomes.filter(({ failure }) => failure !== null);
	const names = failed.map(({ part, failure }) => `${part.name} (${failure})`).join(', ');
	return failed.length === 0 ? '' : `Failed: ${names}\n`;
}

/** Aborted by Ctrl-C and by a polite end from outside. */
function interruption(): AbortSignal {
	const controller = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(name, () => controller.abort());
	return controller.signal;
}

await runCommand(async (argv) => {
	const { parts, builds, limitMs, text } = parseCommand(argv);
	if (text !== null) {
		console.log(text);
		return 0;
	}
	const signal = interruption();
	const needsSite = builds && parts.some((part) => part.needsSite);
	const outcomes = await runParts(parts, {
		module: new URL('./parts.ts', import.meta.url).href,
		signal,
		siteFailure: needsSite ? await buildSite(signal) : null,
		say: (line) => console.log(line),
		...(limitMs === undefined ? {} : { limitMs })
	});
	console.log(`\n${benchTable(outcomes)}\n${summary(outcomes)}`);
	if (signal.aborted) return EXIT_INTERRUPTED;
	return outcomes.some(({ failure }) => failure !== null) ? 1 : 0;
});
