// A module of the followed folder and what became of it, as a value.
import type { DeployFinding } from '#lib/flow/deploy/deploy-finding.ts';
import type { FollowedDefinition } from '#lib/flow/following/followed-definition.ts';
import type { ModuleOrigin } from '#lib/image/inspect/module-origin.ts';
import type { ErrorWords } from '#lib/texts/error-words.ts';

/**
 * `found`: it was there before it was followed, and runs when that is asked for. `waiting`: for another run.
 * `unchanged`: the same bytes run already. `replaced`: the next build came before this one was deployed.
 */
export type BuildStage =
	| 'found'
	| 'waiting'
	| 'deploying'
	| 'started'
	| 'refused'
	| 'failed'
	| 'unchanged'
	| 'replaced'
	| 'cancelled';

export interface FollowedBuild {
	id: number;
	/** In the folder. */
	path: string;
	/** Milliseconds since the epoch. */
	at: number;
	sizeBytes: number;
	stage: BuildStage;
	/** What it was made with; null: it does not tell, or it was not looked at. */
	origin: ModuleOrigin | null;
	/** How it runs; null until it was looked at. */
	definition: FollowedDefinition | null;
	/** Of the bytes, lower-case hex; null until they were read. */
	sha256: string | null;
	/** Of the deploy check. */
	findings: readonly DeployFinding[];
	/** Why it was not deployed, where no finding says so. */
	failure: ErrorWords | null;
}

/** More are not worth a look. */
export const MAX_BUILDS = 30;

/** The newest first. */
export function withBuild(
	builds: readonly FollowedBuild[],
	build: FollowedBuild
): readonly FollowedBuild[] {
	const others = builds.filter(({ id }) => id !== build.id);
	return [...others, build].sort((a, b) => b.id - a.id).slice(0, MAX_BUILDS);
}

/** Those that are there and were never built while they were followed, in place of the ones found before. */
export function withFound(
	builds: readonly FollowedBuild[],
	found: readonly FollowedBuild[]
): readonly FollowedBuild[] {
	const built = builds.filter(({ stage }) => stage !== 'found');
	const fresh = found.filter(({ path }) => !built.some((build) => build.path === path));
	return [...built, ...fresh].slice(0, MAX_BUILDS);
}
