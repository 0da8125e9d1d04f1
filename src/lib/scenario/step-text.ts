// What a step does and expects, in plain words: for reports and their readers.
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
