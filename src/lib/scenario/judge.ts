// Says whether a condition is true now, and what is the case instead.
import type { ConsoleText } from './console-text.ts';
import type { StepFound } from './found.ts';
import { present } from './panel-steps.ts';
import type { PanelWatch } from './panel-watch.ts';
import type { ScenarioBoard } from './scenario-host.ts';
import type { Check, Condition, ContainerState } from './scenario.ts';

export interface Evidence {
	output: ConsoleText;
	log: ConsoleText;
	/** Null: the board shows nothing but its console; no step asks for more then. */
	panel: PanelWatch | null;
	board: ScenarioBoard;
	/** The container that was run last. */
	lastContainer: () => string | null;
}

export interface Judgement {
	isTrue: (signal: AbortSignal) => boolean | Promise<boolean>;
	/** What is the case. */
	found: () => StepFound;
	/** The board has to be asked: nothing says when it changes. */
	asks: boolean;
}

async function stateOf(
	board: ScenarioBoard,
	id: string,
	signal: AbortSignal
): Promise<ContainerState> {
	const containers = await board.listContainers({ signal });
	const status = containers.find((container) => container.id === id)?.status;
	switch (status) {
		case undefined:
			return 'gone';
		case 'running':
		case 'stopped':
		case 'created':
		case 'error':
			return status;
		default:
			return 'created';
	}
}

function exitJudgement(
	{ board, lastContainer }: Evidence,
	wanted: { container: string | null; code: number | null }
): Judgement {
	let seen: StepFound = { kind: 'no-container' };
	return {
		asks: true,
		async isTrue(signal) {
			const id = wanted.container ?? lastContainer();
			if (id === null) return false;
			const state = await stateOf(board, id, signal);
			seen = { kind: 'container', container: id, state };
			if (state !== 'stopped') return false;
			const code = await board.wait(id, { signal });
			seen = { kind: 'exit', container: id, code };
			return wanted.code === null || code === wanted.code;
		},
		found: () => seen
	};
}

function containerJudgement(
	{ board }: Evidence,
	wanted: { container: string; state: ContainerState }
): Judgement {
	let seen: ContainerState = 'gone';
	return {
		asks: true,
		async isTrue(signal) {
			seen = await stateOf(board, wanted.container, signal);
			return seen === wanted.state;
		},
		found: () => ({ kind: 'container', container: wanted.container, state: seen })
	};
}

const at = (isTrue: () => boolean, found: () => StepFound): Judgement => ({
	asks: false,
	isTrue,
	found
});
const NOT_PRINTED = (): StepFound => ({ kind: 'not-printed' });
const NOT_LOGGED = (): StepFound => ({ kind: 'not-logged' });

function pinJudgement(
	evidence: Evidence,
	wanted: Extract<Condition, { kind: 'led' | 'level' | 'changes' }>
): Judgement {
	const panel = present(evidence.panel);
	const pin = panel.find(wanted.target);
	const { name } = wanted.target;
	switch (wanted.kind) {
		case 'led':
			return at(
				() => panel.isLit(pin) === wanted.lit,
				() => ({ kind: 'led', name, lit: panel.isLit(pin) })
			);
		case 'level':
			return at(
				() => panel.levelOf(pin) === wanted.level,
				() => ({ kind: 'level', name, level: panel.levelOf(pin) ?? null })
			);
		case 'changes': {
			const before = panel.edgesOf(pin).length;
			const since = () => panel.edgesOf(pin).length - before;
			return at(
				() => since() >= wanted.count,
				() => ({ kind: 'changes', name, count: since() })
			);
		}
	}
}

function seenJudgement(
	panel: PanelWatch,
	wanted: Extract<Condition, { kind: 'message' | 'display' }>
): Judgement {
	if (wanted.kind === 'message')
		return at(
			() => panel.takeMessage(wanted.topic, wanted.payload),
			() => ({ kind: 'message', last: panel.lastMessage })
		);
	return at(
		() => panel.showsOnDisplay(wanted.text),
		() => ({ kind: 'other-display' })
	);
}

/** For `wait`: what is found counts as read. */
export function judgeWait(evidence: Evidence, condition: Condition): Judgement {
	const { output, log } = evidence;
	switch (condition.kind) {
		case 'text':
			return at(output.find(condition.text), NOT_PRINTED);
		case 'match':
			return at(output.search(condition.pattern), NOT_PRINTED);
		case 'log':
			return at(log.find(condition.text), NOT_LOGGED);
		case 'message':
		case 'display':
			return seenJudgement(present(evidence.panel), condition);
		case 'led':
		case 'level':
		case 'changes':
			return pinJudgement(evidence, condition);
		case 'exit':
			return exitJudgement(evidence, condition);
		case 'container':
			return containerJudgement(evidence, condition);
	}
}

/** For `expect`: looks at everything since the scenario began, and leaves it unread. */
export function judgeExpect(
	evidence: Evidence,
	check: Exclude<Check, { kind: 'blinks' }>
): Judgement {
	const { output, log } = evidence;
	switch (check.kind) {
		case 'text':
			return at(() => output.has(check.text), NOT_PRINTED);
		case 'match':
			return at(() => output.matches(check.pattern), NOT_PRINTED);
		case 'log':
			return at(() => log.has(check.text), NOT_LOGGED);
		case 'no-text':
			return at(
				() => !output.has(check.text),
				() => ({ kind: 'printed' })
			);
		default:
			return judgeWait(evidence, check);
	}
}
