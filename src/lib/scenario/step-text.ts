// What a step does and expects, and what was the case, in English: for report files and commands. The page has its own
// words for the same values, in its language (`flow/scenarios/step-words.ts`).
import type { StepFound } from './found.ts';
import type { Action, Check, PinTarget } from './scenario.ts';

const LEVELS = ['low', 'high'] as const;

export function secondsText(ms: number): string {
	return ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(2))} s`;
}

function quote(text: string): string {
	return `“${text}”`;
}

function nameOf(target: PinTarget): string {
	return target.kind === 'led' ? target.name : `pin ${target.name}`;
}

/** Such as `led0 is lit`. */
export function checkText(check: Check | { kind: 'changes'; target: PinTarget; count: number }) {
	switch (check.kind) {
		case 'text':
			return `the text ${quote(check.text)}`;
		case 'match':
			return `a line that matches ${check.pattern}`;
		case 'log':
			return `a log line with ${quote(check.text)}`;
		case 'no-text':
			return `no text ${quote(check.text)}`;
		case 'led':
			return `${nameOf(check.target)} is ${check.lit ? 'lit' : 'dark'}`;
		case 'level':
			return `${nameOf(check.target)} is ${LEVELS[check.level]}`;
		case 'changes':
			return `${nameOf(check.target)} changes ${check.count} times`;
		case 'blinks':
			return `${nameOf(check.target)} blinks at ${check.hertz} Hz (± ${Math.round(check.tolerance * 100)} %)`;
		case 'message':
			return `a message to ${check.topic}${check.payload === null ? '' : ` with ${quote(check.payload)}`}`;
		case 'display':
			return `the display shows ${quote(check.text)}`;
		case 'exit':
			return `${check.container ?? 'the container'} ends${check.code === null ? '' : ` with exit code ${check.code}`}`;
		case 'container':
			return `${check.container} is ${check.state}`;
	}
}

export function actionText(action: Action): string {
	switch (action.kind) {
		case 'run':
			return `Run ${action.project ?? 'the project'}${action.id === null ? '' : ` as ${action.id}`}`;
		case 'kill':
			return `Kill ${action.container}`;
		case 'remove':
			return `Remove ${action.container}`;
		case 'press':
			return `Press ${action.button}`;
		case 'release':
			return `Release ${action.button}`;
		case 'click':
			return `Click ${action.button}`;
		case 'set':
			return `Set ${action.sensor}${action.channel === null ? '' : ` (${action.channel})`} to ${action.value}`;
		case 'send':
			return `Send “${action.line}”`;
		case 'delay':
			return `Let ${secondsText(action.ms)} pass`;
		case 'reset':
			return 'Reset the board';
		case 'wait':
			return `Wait: ${checkText(action.condition)}`;
		case 'expect':
			return `Expect: ${checkText(action.check)}`;
	}
}

/** What a step expected that failed: `led0 is lit`, `to press sw0`. */
export function expectedText(action: Action): string {
	if (action.kind === 'wait') return checkText(action.condition);
	if (action.kind === 'expect') return checkText(action.check);
	return `to ${actionText(action).replace(/^./, (first) => first.toLowerCase())}`;
}

/** Such as `not met within 5 s: led0 is dark`. */
export function foundText(found: StepFound): string {
	switch (found.kind) {
		case 'printed':
			return 'it was printed';
		case 'not-printed':
			return 'it was not printed';
		case 'not-logged':
			return 'it was not logged';
		case 'other-display':
			return 'the display shows something else';
		case 'no-container':
			return 'no container was run';
		case 'container':
			return `${found.container} is ${found.state}`;
		case 'exit':
			return `${found.container} ended with exit code ${found.code}`;
		case 'led':
			return `${found.name} is ${found.lit ? 'lit' : 'dark'}`;
		case 'level':
			return `${found.name} is ${found.level === null ? 'no output yet' : LEVELS[found.level]}`;
		case 'changes':
			return `${found.name} changed ${found.count} times`;
		case 'changes-during':
			return `it changed ${found.count} times in ${secondsText(found.duringMs)}`;
		case 'blinks':
			return `it blinks at ${found.hertz.toFixed(2)} Hz`;
		case 'message':
			return found.last
				? `the last message was “${found.last.text}” to ${found.last.topic}`
				: 'no message came';
		case 'timeout':
			return timeoutText(found);
		case 'error':
			return found.message;
	}
}

function timeoutText({ of, limitMs, found }: Extract<StepFound, { kind: 'timeout' }>): string {
	const time = secondsText(limitMs);
	const limit = of === 'step' ? `not met within ${time}` : `the scenario’s time limit is ${time}`;
	return found ? `${limit}: ${foundText(found)}` : limit;
}
