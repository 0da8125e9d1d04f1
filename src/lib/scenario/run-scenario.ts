// Runs a scenario on a board and says what came of every step. Knows neither page nor file: everything is handed in.
import { DisposableStore } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { ConsoleText } from './console-text.ts';
import { judgeExpect, judgeWait, type Evidence, type Judgement } from './judge.ts';
import { namesText, orNone } from './known-names.ts';
import { checkWithoutPanel, present } from './panel-steps.ts';
import { frequencyOf, PanelWatch } from './panel-watch.ts';
import type { ScenarioHost, ScenarioPanel } from './scenario-host.ts';
import type { ScenarioReport, StepFailure, StepResult } from './scenario-report.ts';
import type { Action, Check, Scenario, Step } from './scenario.ts';
import { foundOf, limitOf, OutOfTime, Unmet } from './step-failure.ts';
import { actionText, expectedText, foundText } from './step-text.ts';
import { TimeLimit } from './time-limit.ts';

export interface RunScenarioOptions {
	/** The user's cancel: the report ends as cancelled. */
	signal?: AbortSignal;
	/** After every change; a new value each time. */
	onprogress?: (report: ScenarioReport) => void;
}

/** How often the board is asked for what it does not tell. */
const ASK_MS = 250;
/** How long a click lasts. */
const CLICK_MS = 100;

class ScenarioRun {
	readonly #scenario: Scenario;
	readonly #host: ScenarioHost;
	readonly #options: RunScenarioOptions;
	readonly #owned = new DisposableStore();
	readonly #output = new ConsoleText();
	readonly #log = new ConsoleText();
	readonly #watch: PanelWatch | null;
	readonly #evidence: Evidence;
	readonly #beganAt: number;
	#listeners = new Set<() => void>();
	/** Grows with every change of anything. */
	#changes = 0;
	readonly #pressed = new Set<string>();
	#lastContainer: string | null = null;
	#steps: StepResult[];
	/** That of the whole scenario, and those of its steps so far. */
	readonly #limits: TimeLimit[] = [];
	#state: ScenarioReport['state'] = 'running';

	constructor(scenario: Scenario, host: ScenarioHost, options: RunScenarioOptions) {
		this.#scenario = scenario;
		this.#host = host;
		this.#options = options;
		this.#beganAt = host.clock.now();
		this.#steps = scenario.steps.map(({ line, name, action }) => ({
			line,
			text: name ?? actionText(action),
			name,
			action,
			state: 'waiting',
			startedMs: null,
			durationMs: null,
			failure: null
		}));
		const changed = () => this.#changed();
		if (!host.panel) checkWithoutPanel(scenario);
		this.#watch = host.panel && this.#owned.add(new PanelWatch(host.panel, host.clock, changed));
		this.#owned.add(host.board.on('console', (event) => this.#hear(event)));
		this.#owned.add(host.board.on('containers', changed));
		this.#evidence = {
			output: this.#output,
			log: this.#log,
			panel: this.#watch,
			board: host.board,
			lastContainer: () => this.#lastContainer
		};
	}

	async run(): Promise<ScenarioReport> {
		const { timeoutMs } = this.#scenario;
		const total = this.#limit(new OutOfTime('scenario', timeoutMs), this.#options.signal);
		try {
			this.#tell();
			// From here on the panel tells everything: nothing was done to the board before.
			await this.#host.panel?.settled?.();
			for (const [index, step] of this.#scenario.steps.entries()) {
				await this.#step(index, step, total.signal);
				if (this.#state !== 'running') break;
			}
			if (this.#state === 'running') this.#state = 'passed';
		} finally {
			total.end();
			// Nobody stays behind who would let go.
			for (const alias of [...this.#pressed]) this.#push(alias, false);
			this.#owned.dispose();
		}
		this.#steps = this.#steps.map((step) =>
			step.state === 'waiting' ? { ...step, state: 'skipped' } : step
		);
		this.#tell();
		return this.#report();
	}

	async #step(index: number, step: Step, total: AbortSignal): Promise<void> {
		const startedMs = this.#sinceStart();
		this.#change(index, { state: 'running', startedMs });
		const timeoutMs = (step.timeoutMs ?? this.#scenario.stepTimeoutMs) + lengthOf(step.action);
		const limit = this.#limit(new OutOfTime('step', timeoutMs), total);
		const ended = () => ({ durationMs: this.#sinceStart() - startedMs });
		try {
			limit.signal.throwIfAborted();
			await this.#act(step.action, limit.signal);
			this.#change(index, { state: 'passed', ...ended() });
		} catch (error) {
			if (this.#options.signal?.aborted || isAbort(error)) {
				this.#state = 'cancelled';
				this.#change(index, { state: 'cancelled', ...ended() });
				return;
			}
			this.#state = 'failed';
			const failure = this.#failure(step.action, error, limit.signal);
			this.#change(index, { state: 'failed', failure, ...ended() });
		} finally {
			limit.end();
		}
	}

	async #act(action: Action, signal: AbortSignal): Promise<void> {
		const { board, clock } = this.#host;
		switch (action.kind) {
			case 'run':
				return this.#runContainer(action, signal);
			case 'kill':
			case 'remove':
				return board[action.kind](action.container, { signal });
			case 'press':
			case 'release':
				this.#checkButton(action.button);
				return this.#push(action.button, action.kind === 'press');
			case 'click':
				this.#checkButton(action.button);
				this.#push(action.button, true);
				await clock.sleep(CLICK_MS, signal);
				return this.#push(action.button, false);
			case 'set':
				return this.#set(action);
			case 'send':
				return this.#send(action.line, signal);
			case 'delay':
				return clock.sleep(action.ms, signal);
			case 'reset':
				this.#lastContainer = null;
				return this.#host.reset(signal);
			case 'wait':
				return this.#wait(judgeWait(this.#evidence, action.condition), signal);
			case 'expect':
				return this.#expect(action.check, signal);
		}
	}

	async #runContainer(action: Extract<Action, { kind: 'run' }>, signal: AbortSignal) {
		const { board } = this.#host;
		const built = await this.#untimed(this.#host.build(action.project, signal));
		const id = action.id ?? built.id;
		await this.#clear(id, signal);
		await board.upload(built.image, built.bytes, { signal, replaceUsed: true });
		const { image, capabilities } = built;
		const environment = action.environment ?? built.environment;
		this.#lastContainer = id;
		await board.run({ id, image, capabilities, environment, args: action.args }, { signal });
	}

	/** The name may be taken by an earlier run. */
	async #clear(id: string, signal: AbortSignal): Promise<void> {
		const { board } = this.#host;
		const containers = await board.listContainers({ signal });
		const old = containers.find((container) => container.id === id);
		if (!old) return;
		if (old.status === 'running') {
			await board.kill(id, { signal });
			await board.wait(id, { signal });
		}
		await board.remove(id, { signal });
	}

	/** Only asked for by steps that were found to have one. */
	get #panel(): ScenarioPanel {
		return present(this.#host.panel);
	}

	#push(alias: string, pressed: boolean): void {
		if (pressed) this.#pressed.add(alias);
		else this.#pressed.delete(alias);
		this.#panel.put({ kind: 'button', value: { alias, pressed } });
	}

	#checkButton(alias: string): void {
		const { buttons } = this.#panel.profile;
		if (buttons.some((button) => button.alias === alias)) return;
		const known = buttons.map((button) => button.alias);
		throw new AppError(
			'scenario-no-such-button',
			`The board has no button ${alias}. It has: ${namesText(known)}.`,
			{ values: { name: alias, known: orNone(known) } }
		);
	}

	#set({ sensor, channel, value }: Extract<Action, { kind: 'set' }>): void {
		const panel = this.#panel;
		const found = panel.profile.sensors.find(
			({ name, label, isRandom }) => !isRandom && (name === sensor || label === sensor)
		);
		const channels = found?.channels ?? [];
		const chosen =
			channel === null
				? channels.length === 1
					? channels[0]
					: undefined
				: channels.find(({ type, label }) => type === channel || label === channel);
		if (found && chosen) {
			const reading = { sensor: found.name, channel: chosen.type, value };
			panel.put({ kind: 'sensor', value: reading });
			return;
		}
		throw found ? noSuchChannel(sensor, channels) : noSuchSensor(sensor, panel.profile.sensors);
	}

	async #send(line: string, signal: AbortSignal): Promise<void> {
		const { lines } = await this.#host.board.command(line, { signal });
		this.#output.append(lines.map((text) => `${text}\n`).join(''));
		this.#changed();
	}

	async #wait(judgement: Judgement, signal: AbortSignal): Promise<void> {
		try {
			for (;;) {
				const seen = this.#changes;
				if (await judgement.isTrue(signal)) return;
				// Asking the board changes something itself: a question is asked again after a moment only.
				if (judgement.asks) await this.#host.clock.sleep(ASK_MS, signal);
				// What changed while it was judged may have made it true.
				else if (seen === this.#changes) await this.#nextChange(signal);
			}
		} catch (error) {
			const over = limitOf(error, signal);
			if (!over) throw error;
			throw new Unmet(`${over.of}-timeout`, over.withFound(judgement.found()));
		}
	}

	async #expect(check: Check, signal: AbortSignal): Promise<void> {
		if (check.kind === 'blinks') return this.#measure(check, signal);
		await this.#host.panel?.settled?.();
		signal.throwIfAborted();
		const judgement = judgeExpect(this.#evidence, check);
		if (await judgement.isTrue(signal)) return;
		throw new Unmet('not-as-expected', judgement.found());
	}

	async #measure(check: Extract<Check, { kind: 'blinks' }>, signal: AbortSignal): Promise<void> {
		const watch = present(this.#watch);
		const pin = watch.find(check.target);
		const before = watch.edgesOf(pin).length;
		await this.#host.clock.sleep(check.duringMs, signal);
		const edges = watch.edgesOf(pin).slice(before);
		const hertz = frequencyOf(edges);
		if (hertz !== null && Math.abs(hertz / check.hertz - 1) <= check.tolerance) return;
		const { duringMs } = check;
		throw new Unmet(
			'not-as-expected',
			hertz === null
				? { kind: 'changes-during', count: edges.length, duringMs }
				: { kind: 'blinks', hertz }
		);
	}

	#failure(action: Action, error: unknown, signal: AbortSignal): StepFailure {
		const found = foundOf(error, signal);
		return {
			code: error instanceof AppError ? error.code : 'scenario-failed',
			expected: expectedText(action),
			got: foundText(found),
			found,
			console: this.#output.excerpt
		};
	}

	#hear(event: { kind: 'output' | 'log'; text: string }): void {
		if (event.kind === 'output') this.#output.append(event.text);
		else this.#log.append(`${event.text}\n`);
		this.#changed();
	}

	#changed(): void {
		this.#changes++;
		for (const listener of [...this.#listeners]) listener();
	}

	/** Resolves at the next change of anything. */
	#nextChange(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		return new Promise((resolve, reject) => {
			const end = () => {
				this.#listeners.delete(onchange);
				signal.removeEventListener('abort', onabort);
			};
			const onchange = () => {
				end();
				resolve();
			};
			const onabort = () => {
				end();
				reject(signal.reason as Error);
			};
			this.#listeners.add(onchange);
			signal.addEventListener('abort', onabort, { once: true });
		});
	}

	#limit(reason: OutOfTime, outer?: AbortSignal): TimeLimit {
		const limit = new TimeLimit(this.#host.clock, reason.limitMs, reason, outer);
		this.#limits.push(limit);
		return limit;
	}

	/** Compiling is not the program's time. */
	async #untimed<T>(task: Promise<T>): Promise<T> {
		for (const limit of this.#limits) limit.pause();
		try {
			return await task;
		} finally {
			for (const limit of this.#limits) limit.resume();
		}
	}

	#sinceStart(): number {
		return this.#host.clock.now() - this.#beganAt;
	}

	#change(index: number, change: Partial<StepResult>): void {
		this.#steps = this.#steps.map((step, i) => (i === index ? { ...step, ...change } : step));
		this.#tell();
	}

	#report(): ScenarioReport {
		const { panel, boardName } = this.#host;
		return {
			name: this.#scenario.name,
			board: boardName,
			mode: panel?.mode ?? null,
			state: this.#state,
			durationMs: this.#sinceStart(),
			steps: this.#steps
		};
	}

	#tell(): void {
		this.#options.onprogress?.(this.#report());
	}
}

function noSuchSensor(name: string, sensors: readonly { name: string }[]): AppError {
	const known = sensors.map((sensor) => sensor.name);
	const message = `The board has no sensor ${name}. It has: ${namesText(known)}.`;
	const values = { name, known: orNone(known) };
	return new AppError('scenario-no-such-sensor', message, { values });
}

function noSuchChannel(name: string, channels: readonly { label: string }[]): AppError {
	const known = channels.map(({ label }) => label);
	const message = `The sensor ${name} needs a channel. It has the channels: ${known.join(', ')}.`;
	const values = { name, known: orNone(known) };
	return new AppError('scenario-no-such-channel', message, { values });
}

/** Time that a step takes by itself. */
function lengthOf(action: Action): number {
	if (action.kind === 'delay') return action.ms;
	if (action.kind === 'expect' && action.check.kind === 'blinks') return action.check.duringMs;
	return 0;
}

/**
 * Never rejects for what the board or the program do: that is in the report. Throws `scenario-needs-panel` before the
 * first step when the board has none.
 */
export async function runScenario(
	scenario: Scenario,
	host: ScenarioHost,
	options: RunScenarioOptions = {}
): Promise<ScenarioReport> {
	return new ScenarioRun(scenario, host, options).run();
}
