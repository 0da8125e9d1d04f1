// Commands for what is tested, recorded and traced.
import { containerIdOf } from '#lib/project/edit-project.ts';
import { isScenarioPath } from '#lib/scenario/scenario.ts';
import { newScenario } from '#lib/state/new-scenario.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { chooseFiles } from '#lib/ui/choose-files.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { whyRefused } from '#lib/state/boards/target-reason.ts';
import { whyNotOrders } from './board-commands.ts';
import type { Command } from './command.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';

const group = 'tests';

/** One for each scenario of the open project. */
export function scenarioCommands({ workspace: { project } }: Playground): Command[] {
	return Object.keys(project?.files ?? {})
		.filter(isScenarioPath)
		.map((path) => ({
			id: `scenario.run ${path}`,
			group,
			title: words.runTheScenario({ path }),
			words: words.test,
			whyNot: ({ run, scenarios, shown }) =>
				whyRefused(shown) ??
				(scenarios.running !== null
					? words.aScenarioIsRunning
					: run.underWay
						? words.aRunIsInProgress
						: null),
			run: ({ page, scenarios }) => {
				page.reachPanel('scenario');
				return scenarios.start(path);
			}
		}));
}

const createScenario: Command = {
	id: 'scenario.new',
	group,
	title: words.newScenario,
	words: words.testCreateFile,
	whyNot: ({ workspace }) => (workspace.project ? null : words.loadingProjects),
	run: (playground) => {
		const path = newScenario(playground.workspace);
		playground.showPlace(path, 1, 1);
		playground.page.area = 'code';
	}
};

const cancelScenario: Command = {
	id: 'scenario.cancel',
	group,
	title: words.cancelTheScenario,
	words: words.testAbort,
	whyNot: ({ scenarios }) => (scenarios.running === null ? words.noScenarioIsRunning : null),
	run: ({ scenarios }) => scenarios.cancel()
};

const record: Command = {
	id: 'recording.start',
	group,
	title: words.recordTheSimulatedBoard,
	words: words.startRecording,
	offered: ({ recordings }) => recordings?.state !== 'recording',
	whyNot: (playground) =>
		whyNotOrders(playground.having('recorded')) ??
		(playground.recordings?.state === 'saving' ? words.theRecordingIsBeingSaved : null),
	run: async (playground) => {
		playground.page.reachPanel('recording');
		await (await playground.openRecordings()).record();
	}
};

const stopRecording: Command = {
	id: 'recording.stop',
	group,
	title: words.stopRecording,
	words: words.endSave,
	offered: ({ recordings }) => recordings?.state === 'recording',
	run: ({ page, recordings, workspace: { project } }) => {
		page.reachPanel('recording');
		return recordings?.stop(`${project ? containerIdOf(project) : 'run'}.ocre-recording`);
	}
};

/** What is larger is refused by its size; nothing of that is read. */
const MAX_RECORDING_BYTES = 64 * 1024 * 1024;

const openRecording: Command = {
	id: 'recording.open',
	group,
	title: words.openARecording,
	words: words.replayImportFile,
	run: async (playground) => {
		const [file] = await chooseFiles({ accept: '.ocre-recording' });
		if (!file) return;
		playground.page.reachPanel('recording');
		const bytes = await file.slice(0, MAX_RECORDING_BYTES).arrayBuffer();
		await (await playground.openRecordings()).open(file.name, new Uint8Array(bytes));
	}
};

const whyNotOpened = ({ recordings }: Playground) =>
	recordings?.file ? null : words.noRecordingIsOpen;

const downloadRecording: Command = {
	id: 'recording.download',
	group,
	title: words.downloadTheRecording,
	words: words.saveExport,
	whyNot: whyNotOpened,
	run: ({ recordings }) => {
		const file = recordings?.file;
		if (file) saveFile(file.name, file.bytes);
	}
};

const replay: Command = {
	id: 'recording.play',
	group,
	title: words.replayTheRecording,
	words: words.play,
	whyNot: whyNotOpened,
	run: ({ page, recordings }) => {
		page.reachPanel('recording');
		return recordings?.play(recordings.speed);
	}
};

const isTraced = (playground: Playground) => playground.having('trace') !== null;

const trace: Command = {
	id: 'trace.record',
	group,
	title: words.recordTheTimeline,
	words: words.traceStartStop,
	offered: isTraced,
	whyNot: (playground) => whyNotOrders(playground.having('trace')),
	run: async (playground) => {
		playground.page.reachPanel('timeline');
		const session = await playground.having('trace')?.trace();
		if (session?.recording) session.stop();
		else session?.start();
	}
};

const TRACE_FORMATS = [
	{ format: 'json', title: words.saveTheTimelineAsA },
	{ format: 'vcd', title: words.saveThePinsOfThe }
] as const;

const saveTraces = TRACE_FORMATS.map(({ format, title }): Command => ({
	id: `trace.save ${format}`,
	group,
	title,
	words: words.exportDownload,
	offered: isTraced,
	run: async (playground) => {
		const target = playground.having('trace');
		if (!target) return;
		const [session, { saveTrace }] = await Promise.all([target.trace(), import('./save-trace.ts')]);
		await saveTrace(target, session, format);
	}
}));

export const TEST_COMMANDS: readonly Command[] = [
	createScenario,
	cancelScenario,
	record,
	stopRecording,
	openRecording,
	downloadRecording,
	replay,
	trace,
	...saveTraces
];
