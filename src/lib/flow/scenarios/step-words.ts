// What a step of a scenario does and expects, and what was the case, in the words of the catalogue. Report files and
// commands have the same in English (`scenario/step-text.ts`).
import { AppError } from '#lib/core/errors.ts';
import type { StepFound } from '#lib/scenario/found.ts';
import type { StepResult } from '#lib/scenario/scenario-report.ts';
import type {
	Action,
	Check,
	Condition,
	ContainerState,
	PinTarget
} from '#lib/scenario/scenario.ts';
import { scenario } from '#lib/texts/en/scenario.ts';
import { scenarioSteps as words } from '#lib/texts/en/scenario-steps.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { fixed, numeral, verbatim, type Words } from '#lib/texts/words.ts';

/** In its author’s words, or else by what it does. */
export function stepWords({ name, action }: Pick<StepResult, 'name' | 'action'>): Words {
	return name === null ? actionWords(action) : verbatim(name);
}

function actionWords(action: Action): Words {
	switch (action.kind) {
		case 'run':
			return runWords(action);
		case 'kill':
		case 'remove':
			return words[action.kind]({ container: action.container });
		case 'press':
		case 'release':
		case 'click':
			return words[action.kind]({ button: action.button });
		case 'set':
			return setWords(action);
		case 'send':
			return words.send({ line: action.line });
		case 'delay':
			return words.delay({ time: timeWords(action.ms) });
		case 'reset':
			return words.reset;
		case 'wait':
			return words.wait({ what: checkWords(action.condition) });
		case 'expect':
			return words.expect({ what: checkWords(action.check) });
	}
}

function runWords({ project, id }: Extract<Action, { kind: 'run' }>): Words {
	if (project === null) return id === null ? words.run : words.runAs({ id });
	return id === null ? words.runOther({ project }) : words.runOtherAs({ project, id });
}

function setWords({ sensor, channel, value: n }: Extract<Action, { kind: 'set' }>): Words {
	const value = plainNumber(n);
	return channel === null
		? words.set({ sensor, value })
		: words.setChannel({ sensor, channel: String(channel), value });
}

/** What a step expected that failed. */
export function stepExpectedWords(action: Action): Words {
	if (action.kind === 'wait') return checkWords(action.condition);
	if (action.kind === 'expect') return checkWords(action.check);
	return words.works;
}

function checkWords(check: Condition | Check): Words {
	switch (check.kind) {
		case 'text':
			return words.text({ text: check.text });
		case 'match':
			return words.match({ pattern: check.pattern });
		case 'log':
			return words.log({ text: check.text });
		case 'no-text':
			return words.noText({ text: check.text });
		case 'led':
			return litWords(nameOf(check.target), check.lit);
		case 'level':
			return levelWords(nameOf(check.target), check.level);
		case 'changes':
			return words.changes({ name: nameOf(check.target), n: check.count });
		case 'blinks':
			return words.blinks({
				name: nameOf(check.target),
				hertz: plainNumber(check.hertz),
				percent: numeral(Math.round(check.tolerance * 100))
			});
		case 'message': {
			const { topic, payload } = check;
			return payload === null
				? words.message({ topic })
				: words.messageWith({ topic, text: payload });
		}
		case 'display':
			return words.display({ text: check.text });
		case 'exit':
			return endWords(check);
		case 'container':
			return stateWords(check.container, check.state);
	}
}

function nameOf({ kind, name }: PinTarget): Words {
	return kind === 'led' ? verbatim(name) : words.pin({ name });
}

function litWords(name: Words, lit: boolean): Words {
	return lit ? words.isLit({ name }) : words.isDark({ name });
}

function levelWords(name: Words, level: 0 | 1 | null): Words {
	if (level === null) return words.noOutput({ name });
	return level === 1 ? words.isHigh({ name }) : words.isLow({ name });
}

function endWords({ container, code: number }: Extract<Condition, { kind: 'exit' }>): Words {
	const code = number === null ? null : String(number);
	if (container === null) return code === null ? words.lastEnds : words.lastEndsWith({ code });
	return code === null ? words.ends({ container }) : words.endsWith({ container, code });
}

function stateWords(container: string, state: ContainerState): Words {
	return words[state]({ container });
}

/** What was the case where a step failed. */
export function foundWords(found: StepFound): Words {
	switch (found.kind) {
		case 'printed':
			return words.printed;
		case 'not-printed':
			return words.notPrinted;
		case 'not-logged':
			return words.notLogged;
		case 'other-display':
			return words.otherDisplay;
		case 'no-container':
			return words.noContainer;
		case 'container':
			return stateWords(found.container, found.state);
		case 'exit':
			return words.ended({ container: found.container, code: String(found.code) });
		case 'led':
			return litWords(verbatim(found.name), found.lit);
		case 'level':
			return levelWords(verbatim(found.name), found.level);
		case 'changes':
			return words.changed({ name: found.name, n: found.count });
		case 'changes-during':
			return words.changedDuring({ n: found.count, time: timeWords(found.duringMs) });
		case 'blinks':
			return words.blinksAt({ hertz: fixed(found.hertz, 2) });
		case 'message':
			return found.last ? words.lastMessage(found.last) : words.noMessage;
		case 'timeout':
			return timeoutWords(found);
		case 'error':
			return causeWords(found);
	}
}

function timeoutWords({ of, limitMs, found }: Extract<StepFound, { kind: 'timeout' }>): Words {
	const time = timeWords(limitMs);
	if (!found) return of === 'step' ? words.notDone({ time }) : words.scenarioOverAlone({ time });
	const seen = foundWords(found);
	return of === 'step'
		? words.notMet({ time, found: seen })
		: words.scenarioOver({ time, found: seen });
}

/** The codes come from AppErrors, whose values belong to them. What has no values is told with what the engine says of it. */
function causeWords({ code, values, message }: Extract<StepFound, { kind: 'error' }>): Words {
	const like = AppError.like({ code: code as AppError['code'], values }, message);
	const error = errorWords(like).title;
	const isWhole = Object.keys(values).length > 0 || message === '';
	return isWhole ? error : words.because({ error, detail: message });
}

/** As a scenario writes it: `500 ms`, `1.5 s`. */
function timeWords(ms: number): Words {
	return ms < 1000
		? scenario.milliseconds({ value: Math.round(ms) })
		: scenario.seconds({ value: plainNumber(Number((ms / 1000).toFixed(2))) });
}

/** No digit is left out or put in between. */
function plainNumber(n: number): Words {
	return numeral(n, { maximumFractionDigits: 6, useGrouping: false });
}
