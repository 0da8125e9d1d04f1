// The panel of the board under a scenario: which pin is meant, what it does, which messages passed.
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ScenarioMessage, ScenarioPanel, ScenarioPin } from './scenario-host.ts';
import { namesText, orNone } from './known-names.ts';
import type { PinTarget } from './scenario.ts';

/** What is older is forgotten: nobody waits for it any more. */
const MAX_MESSAGES = 1000;
const MAX_EDGES = 100_000;

export interface Watched {
	port: number;
	pin: number;
	/** Level that lights it; 1 for a bare pin. */
	activeLevel: 0 | 1;
}

export class PanelWatch implements Disposable {
	readonly #panel: ScenarioPanel;
	readonly #owned = new DisposableStore();
	readonly #decoder = new TextDecoder();
	#messages: ScenarioMessage[] = [];
	#edges: { key: string; atMs: number }[] = [];
	readonly #last = new Map<string, string>();

	constructor(panel: ScenarioPanel, clock: Clock, onchange: () => void) {
		this.#panel = panel;
		for (const pin of panel.state.pins) this.#last.set(keyOf(pin), stateOf(pin));
		this.#owned.add(
			panel.on('pin', (pin) => {
				this.#note(pin, clock.now());
				onchange();
			})
		);
		this.#owned.add(
			panel.on('message', (message) => {
				this.#messages.push(message);
				if (this.#messages.length > MAX_MESSAGES) this.#messages.shift();
				onchange();
			})
		);
		this.#owned.add(panel.on('state', onchange));
	}

	/** Throws `scenario-no-such-pin` for one that the board does not show. */
	find(target: PinTarget): Watched {
		const { leds } = this.#panel.profile;
		const led =
			target.kind === 'led'
				? leds.find(({ alias, label }) => alias === target.name || label === target.name)
				: leds.find(({ port, pin }) => port === target.port && pin === target.pin);
		if (led) return { ...led, activeLevel: target.kind === 'led' ? led.activeLevel : 1 };
		if (target.kind === 'pin' && this.#levelOf(target) !== undefined)
			return { port: target.port, pin: target.pin, activeLevel: 1 };
		const known = leds.map(({ alias, label }) => alias ?? label);
		throw new AppError(
			'scenario-no-such-pin',
			`The board shows no ${target.kind === 'led' ? 'LED' : 'pin'} ${target.name}. It has: ${namesText(known)}.`,
			{ values: { name: target.name, known: orNone(known) } }
		);
	}

	/** Undefined until somebody made it an output: it is dark then. */
	levelOf(watched: Watched): 0 | 1 | undefined {
		const pin = this.#levelOf(watched);
		return pin?.driven ? pin.level : undefined;
	}

	isLit(watched: Watched): boolean {
		return this.levelOf(watched) === watched.activeLevel;
	}

	/** Times of the edges of a pin since the scenario began. */
	edgesOf(watched: Watched): number[] {
		const key = keyOf(watched);
		return this.#edges.filter((edge) => edge.key === key).map(({ atMs }) => atMs);
	}

	/** Takes the first message that fits, and all before it. */
	takeMessage(topic: string, payload: string | null): boolean {
		const at = this.#messages.findIndex(
			(message) =>
				message.topic === topic &&
				(payload === null || this.#decoder.decode(message.payload).includes(payload))
		);
		if (at < 0) return false;
		this.#messages = this.#messages.slice(at + 1);
		return true;
	}

	/** The last message, for a report; null: there was none. */
	get lastMessage(): { topic: string; text: string } | null {
		const message = this.#messages.at(-1);
		if (!message) return null;
		const text = this.#decoder.decode(message.payload).slice(0, 100);
		return { topic: message.topic, text };
	}

	showsOnDisplay(text: string): boolean {
		return this.#panel.state.display.some((line) => line.includes(text));
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#note(pin: ScenarioPin, atMs: number): void {
		const key = keyOf(pin);
		const state = stateOf(pin);
		if (this.#last.get(key) === state) return;
		const was = this.#last.get(key);
		this.#last.set(key, state);
		// A pin that becomes an output has no edge yet.
		if (!pin.driven || was === undefined || was === UNDRIVEN) return;
		this.#edges.push({ key, atMs });
		if (this.#edges.length > MAX_EDGES) this.#edges.shift();
	}

	#levelOf({ port, pin }: { port: number; pin: number }): ScenarioPin | undefined {
		return this.#panel.state.pins.find((one) => one.port === port && one.pin === pin);
	}
}

const UNDRIVEN = 'undriven';

function keyOf({ port, pin }: { port: number; pin: number }): string {
	return `${port}.${pin}`;
}

function stateOf({ driven, level }: ScenarioPin): string {
	return driven ? String(level) : UNDRIVEN;
}

/** Full periods a second; null for less than three edges. */
export function frequencyOf(edges: readonly number[]): number | null {
	const [first] = edges;
	const last = edges.at(-1);
	if (first === undefined || last === undefined || edges.length < 3 || last <= first) return null;
	return ((edges.length - 1) / 2 / (last - first)) * 1000;
}
