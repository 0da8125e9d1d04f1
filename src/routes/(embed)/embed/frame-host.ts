// What the playground in a frame does for the page around it.
import type { ConsoleLog } from '#lib/flow/console/console-log.ts';
import { EmbedRefusal, type EmbedHost } from '#lib/embed/embed-bridge.ts';
import type { EmbedState } from '#lib/embed/embed-messages.ts';
import { isLit } from '#lib/features/simulator/board-view.ts';
import { findProfile } from '#lib/abi/board-profiles.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { readLink } from '#lib/share/share-link.ts';
import { decodeShared, type SharedProject } from '#lib/share/shared-project.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { pressRun } from '#lib/state/runs/press-run.ts';
import type { Say } from '#lib/texts/words.ts';
import { readingOf } from '#lib/simulator/stream/sensor-readings.ts';

export interface FrameHostOptions {
	playground: Playground;
	/** What is open first, whatever the project says. */
	file: string | null;
	askToRun: EmbedHost['askToRun'];
	say: Say;
}

/** Puts a shared project in the place of what is in the frame. Nothing runs. */
export async function showShared(
	playground: Playground,
	shared: SharedProject,
	file: string | null
): Promise<void> {
	const { run, workspace } = playground;
	const before = workspace.project?.id;
	if (before !== undefined && run.runningOf(before) !== null) await run.stop(before);
	workspace.add(shared.name, shared.files, null, shared.run ?? NO_RUN_OPTIONS);
	if (before !== undefined) workspace.remove(before);
	const open = file ?? shared.open;
	if (open !== null) workspace.openFile(open);
	const profile = shared.board && findProfile(shared.board.id, shared.board.firmware);
	if (!profile) return;
	if (profile.id !== playground.settings.profile.id) await playground.setBoard(profile);
	const mode = shared.board?.mode;
	if (mode) await playground.having('emulation')?.emulation.setMode(mode);
}

export function stateOf({ run, session, shown, workspace }: Playground): EmbedState {
	const { panel } = shown;
	const { project } = workspace;
	const sensors = (panel?.profile.sensors ?? []).flatMap(({ channels, name }) =>
		channels.map(({ label, type }) => ({
			sensor: name,
			channel: type,
			label,
			value: readingOf(panel?.state.sensors ?? [], name, type) ?? 0
		}))
	);
	return {
		project: project?.name ?? '',
		board: panel?.profile.id ?? '',
		stage: run.current?.stage ?? (project ? run.activityOf(project.id).stage : 'idle'),
		refusal: shown.refusal?.code ?? null,
		containers: session.containers.map(({ id, status }) => ({ id, status })),
		leds: (panel?.profile.leds ?? []).map((led) => ({
			name: led.alias ?? led.pinName,
			on: isLit(led, panel?.state.pins ?? [])
		})),
		buttons: (panel?.profile.buttons ?? []).map(({ alias }) => alias),
		sensors
	};
}

export function createFrameHost({ askToRun, file, playground, say }: FrameHostOptions): EmbedHost {
	const panelOf = () => {
		const panel = playground.having('panel')?.panel;
		if (!panel) throw new RangeError('the board has nothing to press');
		return panel;
	};
	return {
		state: () => stateOf(playground),
		load: (given) => {
			const shared = 'link' in given ? readLink(given.link) : decodeShared(given.project);
			return showShared(playground, shared, file);
		},
		run: () => runNow(playground, say),
		async stop() {
			const { project } = playground.workspace;
			if (project) await playground.run.stop(project.id);
		},
		press: (alias, pressed) => panelOf().put({ kind: 'button', value: { alias, pressed } }),
		set(sensor, channel, value) {
			const panel = panelOf();
			const found = panel.profile.sensors
				.find(({ name }) => name === sensor)
				?.channels.find(({ label, type }) => type === channel || label === channel);
			if (!found)
				throw new RangeError(`the board has no sensor ${sensor} with a channel ${channel}`);
			panel.put({ kind: 'sensor', value: { sensor, channel: found.type, value } });
		},
		askToRun
	};
}

async function runNow(playground: Playground, say: Say): Promise<void> {
	const { shown, workspace } = playground;
	if (shown.refusal) throw shown.refusal;
	const id = workspace.project?.id ?? '';
	await pressRun(playground);
	const failure = playground.run.failureOf(id);
	if (failure) throw new EmbedRefusal(failure.code, say(failure.title));
}

/** What containers print from now on. Returns what ends it. */
export function followOutput(log: ConsoleLog, print: (text: string) => void): () => void {
	let { next } = log.since(Infinity);
	const following = log.onchange(() => {
		const slice = log.since(next);
		next = slice.next;
		for (const entry of slice.entries) if (entry.kind === 'output') print(entry.text);
	});
	return () => following.dispose();
}
