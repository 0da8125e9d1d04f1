// Commands around a run of the open project.
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { compilesOnly, pressRun, whyNotRun } from '#lib/state/runs/press-run.ts';
import type { Command } from './command.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import type { Words } from '#lib/texts/words.ts';

export const RUN_KEYS = 'Mod+Enter';

export const run: Command = {
	id: 'run.start',
	group: 'run',
	title: words.runTheProject,
	words: words.compileBuildUploadDeployStart,
	keys: [RUN_KEYS],
	whyNot: whyNotRun,
	run: (playground) => pressRun(playground)
};

export const stop: Command = {
	id: 'run.stop',
	group: 'run',
	title: words.stopTheProjectsContainer,
	words: words.killEnd,
	whyNot: ({ run, workspace: { project } }) =>
		project && run.runningOf(project.id) !== null ? null : words.thisProjectIsNotRunning,
	run: ({ run, workspace: { project } }) => project && run.stop(project.id)
};

export const cancel: Command = {
	id: 'run.cancel',
	group: 'run',
	title: words.cancelTheRun,
	words: words.abortCompileUpload,
	whyNot: ({ run }) => (run.underWay ? null : words.noRunIsInProgress),
	run: ({ run }) => run.cancel()
};

export const check: Command = {
	id: 'run.check',
	group: 'run',
	title: words.deployCheck,
	words: words.willItRunVerify,
	icon: ClipboardCheck,
	detail: () => words.compileAndCompareWithThe,
	offered: (playground) => !compilesOnly(playground),
	whyNot: whyNotRun,
	run: (playground) => pressRun(playground, true)
};

export const options: Command = {
	id: 'run.options',
	group: 'run',
	title: words.runOptions,
	words: words.argumentsEnvironmentMountsContainerId,
	icon: SlidersHorizontal,
	detail: runOptionsText,
	whyNot: ({ workspace }) => (workspace.project ? null : words.loadingProjects),
	run: ({ page }) => page.open('run-options')
};

function runOptionsText({ workspace }: Playground): Words {
	const { args, environment, mounts } = workspace.project?.run ?? NO_RUN_OPTIONS;
	const parts = [
		...(args.length ? [words.arguments({ n: args.length })] : []),
		...(environment.length ? [words.variables({ n: environment.length })] : []),
		...(mounts.length ? [words.mounts({ n: mounts.length })] : [])
	];
	return parts.length > 0 ? words.listed({ parts }) : words.containerIdArgumentsEnvironmentMounts;
}

export const RUN_COMMANDS: readonly Command[] = [run, stop, cancel, check, options];
