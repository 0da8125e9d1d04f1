// What became of a build, in words and with its colour.
import type { BuildStage, FollowedBuild } from '#lib/state/following/followed-build.ts';
import type { RunActivity } from '#lib/state/runs/run.svelte.ts';
import { originName } from '#lib/flow/toolchains/origin-advice.ts';
import { follow as words } from '#lib/texts/en/follow.ts';
import type { Words } from '#lib/texts/words.ts';
import { sizeWords } from '#lib/ui/format.ts';

export type BuildTone = 'muted' | 'busy' | 'good' | 'bad';

interface BuildState {
	text: Words;
	tone: BuildTone;
}

const STATES: Readonly<Record<BuildStage, BuildState>> = {
	found: { text: words.found, tone: 'muted' },
	waiting: { text: words.waiting, tone: 'busy' },
	deploying: { text: words.deploying, tone: 'busy' },
	started: { text: words.started, tone: 'good' },
	refused: { text: words.refused, tone: 'bad' },
	failed: { text: words.failed, tone: 'bad' },
	unchanged: { text: words.unchanged, tone: 'good' },
	replaced: { text: words.replaced, tone: 'muted' },
	cancelled: { text: words.cancelled, tone: 'muted' }
};

/** `activity`: of its container, where this is the build that was started last. */
export function buildState({ stage }: FollowedBuild, activity: RunActivity | null): BuildState {
	if (stage !== 'started' && stage !== 'unchanged') return STATES[stage];
	if (activity?.stage === 'running') return { text: words.running, tone: 'good' };
	if (activity?.stage !== 'ended') return STATES[stage];
	const { exitCode, ending } = activity;
	// After another ending than its own the number says nothing.
	const isOwn = ending === null && exitCode !== null;
	return {
		text: isOwn ? words.ended({ code: exitCode }) : words.endedSomehow,
		tone: isOwn && exitCode === 0 ? 'muted' : 'bad'
	};
}

/** Size, language and where its permissions come from. */
export function buildFacts({ sizeBytes, origin, definition }: FollowedBuild): Words[] {
	const parts: Words[] = [sizeWords(sizeBytes)];
	if (origin) parts.push(originName(origin));
	if (definition)
		parts.push(
			definition.from !== null
				? words.byDefinition({ file: definition.from })
				: definition.capabilities.length > 0
					? words.byImports
					: words.noPermissions
		);
	return parts;
}
