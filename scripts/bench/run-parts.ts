// Runs parts one after the other and says what came of each while they run. One that fails does not stop the others.
import { fileURLToPath } from 'node:url';
import type { Part, PartMessage } from './part.ts';
import type { Figure } from './report.ts';
import { runWatched, type WatchedEnd } from './watched-process.ts';

const RUN_PART = fileURLToPath(new URL('./run-part.ts', import.meta.url));

/** Something that was not measured. */
export interface Gap {
	what: string;
	why: string;
}

export interface PartOutcome {
	part: Part;
	figures: Figure[];
	gaps: Gap[];
	/** What kept it from being measured to its end; null when nothing did. */
	failure: string | null;
}

export interface RunPartsOptions {
	/** Address of the module whose PARTS these are: each is loaded again in its own process. */
	module: string;
	signal: AbortSignal;
	/** Instead of each part's own. */
	limitMs?: number;
	/** Why the site was not built, where it was not: parts that need it fail without being run. */
	siteFailure?: string | null;
	say: (line: string) => void;
}

export async function runParts(
	parts: readonly Part[],
	options: RunPartsOptions
): Promise<PartOutcome[]> {
	const outcomes: PartOutcome[] = [];
	for (const part of parts) outcomes.push(await runOne(part, options));
	return outcomes;
}

async function runOne(part: Part, options: RunPartsOptions): Promise<PartOutcome> {
	const { signal, siteFailure = null, say } = options;
	const outcome: PartOutcome = { part, figures: [], gaps: [], failure: null };
	if (signal.aborted) return { ...outcome, failure: 'cancelled' };
	say(`\n▸ ${part.name}: ${part.title}`);
	const startedAt = performance.now();
	if (part.needsSite && siteFailure !== null) outcome.failure = siteFailure;
	else await measure(outcome, options);
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
	say(outcome.failure === null ? `  done in ${seconds} s` : `  FAILED: ${outcome.failure}`);
	return outcome;
}

async function measure(outcome: PartOutcome, options: RunPartsOptions): Promise<void> {
	const { part, figures, gaps } = outcome;
	const { module, signal, say, limitMs = part.limitMs } = options;
	let said: string | null | undefined;
	const onmessage = (received: unknown) => {
		const message = received as PartMessage;
		if (message.kind === 'figure') {
			figures.push(message.figure);
			say(`  ${message.figure.what}: ${message.figure.value}`);
		} else if (message.kind === 'left-out') {
			gaps.push(message);
			say(`  ${message.what}: not measured, ${message.why}`);
		} else said = message.kind === 'failed' ? message.message : null;
	};
	const end = await runWatched([RUN_PART, module, part.name], { limitMs, signal, onmessage });
	outcome.failure = failureOf(end, said, limitMs);
}

/** `said` is the part's own word: undefined when it ended without one. */
function failureOf(
	{ how, code, signal }: WatchedEnd,
	said: string | null | undefined,
	limitMs: number
): string | null {
	if (how === 'cancelled') return 'cancelled';
	if (how === 'timed-out') return `not done after ${limitMs / 1000} s`;
	if (said !== undefined) return said;
	return `ended unexpectedly (${signal ?? `exit code ${code}`})`;
}
