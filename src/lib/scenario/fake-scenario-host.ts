// A board for tests of scenarios: it does at once what it is told, and a test says what it prints and lights.
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { Emitter } from '#lib/core/emitter.ts';
import { AppError } from '#lib/core/errors.ts';
import type {
	ScenarioBoard,
	ScenarioBoardEvents,
	ScenarioHost,
	ScenarioImage,
	ScenarioInput,
	ScenarioPanel,
	ScenarioPanelEvents,
	ScenarioPanelState,
	ScenarioPin
} from './scenario-host.ts';

class FakeScenarioBoard extends Emitter<ScenarioBoardEvents> implements ScenarioBoard {
	containers: { id: string; status: string }[] = [];
	exitCodes = new Map<string, number>();
	readonly calls: string[];

	constructor(calls: string[]) {
		super();
		this.calls = calls;
	}

	print(text: string): void {
		this.emit('console', { kind: 'output', text });
	}

	log(text: string): void {
		this.emit('console', { kind: 'log', module: 'container', text });
	}

	end(id: string, code: number): void {
		this.exitCodes.set(id, code);
		this.containers = this.containers.map((one) =>
			one.id === id ? { id, status: 'stopped' } : one
		);
		this.emit('containers', undefined);
	}

	listContainers() {
		return Promise.resolve(this.containers);
	}

	upload(name: string) {
		this.calls.push(`upload ${name}`);
		return Promise.resolve();
	}

	run({ id, args = [] }: { id: string; args?: readonly string[] }): Promise<void> {
		this.calls.push(['run', id, ...args].join(' '));
		this.containers.push({ id, status: 'running' });
		return Promise.resolve();
	}

	kill(id: string) {
		this.calls.push(`kill ${id}`);
		this.end(id, 0);
		return Promise.resolve();
	}

	wait(id: string) {
		return Promise.resolve(this.exitCodes.get(id) ?? 0);
	}

	remove(id: string): Promise<void> {
		this.calls.push(`remove ${id}`);
		this.containers = this.containers.filter((one) => one.id !== id);
		return Promise.resolve();
	}

	command(line: string) {
		this.calls.push(`command ${line}`);
		return Promise.resolve({ lines: [`answer to ${line}`] });
	}
}

class FakePanel extends Emitter<ScenarioPanelEvents> implements ScenarioPanel {
	readonly profile = B_U585I_IOT02A;
	readonly mode = 'faithful';
	state: ScenarioPanelState = {
		pins: this.profile.leds.map(({ port, pin }) => ({ port, pin, level: 1, driven: false })),
		display: []
	};
	readonly calls: string[];

	constructor(calls: string[]) {
		super();
		this.calls = calls;
	}

	settled: () => Promise<void> = () => Promise.resolve();

	/** Drives led0. */
	led(lit: boolean): void {
		const { port, pin, activeLevel } = this.profile.leds[0]!;
		const level = lit === (activeLevel === 1) ? 1 : 0;
		const change: ScenarioPin = { port, pin, level, driven: true };
		const pins = this.state.pins.map((one) =>
			one.port === port && one.pin === pin ? change : one
		);
		this.state = { ...this.state, pins };
		this.emit('pin', change);
	}

	publish(topic: string, text: string): void {
		this.emit('message', { topic, payload: new TextEncoder().encode(text) });
	}

	put({ kind, value }: ScenarioInput): void {
		if (kind === 'sensor') {
			this.calls.push(`set ${value.sensor} ${value.channel} ${value.value}`);
			return;
		}
		this.calls.push(`${value.pressed ? 'press' : 'release'} ${value.alias}`);
		this.onbutton(value.pressed);
	}

	/** What the program does when the button is pressed. */
	onbutton: (pressed: boolean) => void = () => undefined;
}

export class FakeScenarioHost implements ScenarioHost {
	/** Everything that was done, in order. */
	readonly calls: string[] = [];
	readonly clock = new ManualClock();
	readonly board = new FakeScenarioBoard(this.calls);
	readonly panel = new FakePanel(this.calls);
	readonly boardName = this.panel.profile.id;
	/** Projects that exist beside the scenario's own. */
	readonly projects = new Set(['subscriber']);

	build(project: string | null): Promise<ScenarioImage> {
		this.calls.push(`build ${project ?? 'the project'}`);
		const id = project ?? 'own';
		if (project !== null && !this.projects.has(project))
			return Promise.reject(
				new AppError('scenario-project-missing', `no project ${project}`, {
					values: { name: project }
				})
			);
		return Promise.resolve({
			id,
			image: `${id}.wasm`,
			bytes: new Uint8Array(8),
			capabilities: ['ocre:api'],
			environment: []
		});
	}

	reset(): Promise<void> {
		this.calls.push('reset');
		this.board.containers = [];
		return Promise.resolve();
	}
}
