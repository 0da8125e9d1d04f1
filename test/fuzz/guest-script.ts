// A container of which only its host calls exist: bytes say which, with which arguments. What it says of itself is what a
// thread says, so that the board's runtime takes it for one.
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import type { ContainerJob, ContainerThread } from '#lib/simulator/container/container-thread.ts';
import {
	ControlBlock,
	IDLE,
	INSTANTIATED,
	RETURNED,
	UNWOUND
} from '#lib/simulator/container/control-block.ts';
import { sharedCallsOf } from '#lib/simulator/container/testing/shared-calls.ts';

/** After the functions' own numbers: time passes, and memory is written. */
export const PASS = HOST_FUNCTIONS.length;
export const POKE = PASS + 1;
/** Of a function that no module of ours imports. */
const UNKNOWN = POKE + 1;

/** A pointer to one of the texts and structures, a small number, one of the numbers at the edge, or any number. */
export const SLOTS = 64;
const SMALL = SLOTS;
const EDGE = 128;
const ANY = 240;
const EDGES = [
	-1, -2, 0x7fffffff, -0x80000000, 0xffff, 0x10000, 0x1ffff, 0x20000, 0x1fffc, 255, 256, 1000,
	65535, 99_999, 0x40000000
];

export const small = (value: number) => SMALL + value;
export const edge = (value: number) => EDGE + EDGES.indexOf(value);

const PAGE = 4096;
const SLOT_BYTES = PAGE / SLOTS;

/** What pointers lead to, by slot; the rest is zero. */
const TEXTS = [
	'led0',
	'sw0',
	'topic/a',
	'topic/a\0\0payload',
	'/a.txt',
	'/',
	'../../lfs/x',
	'text/plain',
	'board.local',
	'temp',
	'display',
	'x'.repeat(64)
];
const WORDS: readonly (readonly number[])[] = [
	// A list of pieces of memory, one that claims too much, one that lies outside.
	[PAGE, 16, PAGE + 64, 4],
	[PAGE, 0xffffffff, 0, 0x20000],
	[0x1fffc, 64, 0xfffffff0, 64],
	// Addresses of IPv4 and IPv6, loopback and any.
	[0, (8080 << 16) | 0x7f, 0x01000000],
	[0, 7],
	[1, 0, 0, 0, 1],
	// A subscription to a clock.
	[1, 0, 0, 0, 0, 0, 1_000_000, 0, 0, 0, 0, 0],
	[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]
];

export const textSlot = (text: string) => TEXTS.indexOf(text);
export const wordSlot = (index: number) => TEXTS.length + index;

/** Wherever the board's memory begins in the one here, it has the same in each page. */
function fill(memory: WebAssembly.Memory | null): void {
	const bytes = new Uint8Array(memory?.buffer ?? []);
	const page = new Uint8Array(PAGE);
	TEXTS.forEach((text, i) => page.set(Buffer.from(text, 'latin1'), i * SLOT_BYTES));
	WORDS.forEach((words, i) =>
		page.set(new Uint8Array(Uint32Array.from(words).buffer), wordSlot(i) * SLOT_BYTES)
	);
	for (let at = 0; at + PAGE <= bytes.length; at += PAGE) bytes.set(page, at);
}

/** The calls that are still to be made, of all threads of the container. */
export class CallScript {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get left(): boolean {
		return this.#at < this.#bytes.length;
	}

	byte(): number {
		return this.#bytes[this.#at++] ?? 0;
	}

	i32(): number {
		const kind = this.byte();
		if (kind < SMALL) return PAGE + kind * SLOT_BYTES;
		if (kind < EDGE) return kind - SMALL;
		if (kind < ANY) return EDGES[(kind - EDGE) % EDGES.length]! | 0;
		return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
	}
}

export interface ScriptHost {
	/** Lets everything happen that needs no time, and then so much time pass. */
	pass(ms: number): Promise<void>;
}

/** A call that does not come back in so many steps is left to itself. */
const MOST_STEPS = 20;
const STEP_MS = 50;

export class ScriptedThread implements ContainerThread {
	onring: (() => void) | null = null;
	oncrash: ((message: string) => void) | null = null;
	readonly oncall = null;
	/** What went wrong on this side. */
	failure: Error | null = null;
	begun = false;
	done: Promise<void> = Promise.resolve();
	readonly #script: CallScript;
	readonly #host: ScriptHost;
	#terminated = false;

	constructor(script: CallScript, host: ScriptHost) {
		this.#script = script;
		this.#host = host;
	}

	run(job: ContainerJob): void {
		this.begun = true;
		this.#terminated = false;
		this.done = this.#run(job).catch((error: unknown) => {
			this.failure = error instanceof Error ? error : new Error(String(error));
		});
	}

	answer(): void {
		throw new Error('it shares memory');
	}

	terminate(): void {
		this.#terminated = true;
	}

	async #run(job: ContainerJob): Promise<void> {
		const { control: shared, memory } = sharedCallsOf(job);
		const control = new ControlBlock(shared);
		const state = new Int32Array(shared);
		const ask = async (index: number): Promise<'answered' | 'left' | 'gone'> => {
			control.request(index);
			this.onring?.();
			for (let step = 0; Atomics.load(state, 0) !== IDLE; step++) {
				if (this.#terminated || step === MOST_STEPS) return 'gone';
				await this.#host.pass(STEP_MS);
			}
			return state[2] === 1 ? 'left' : 'answered';
		};
		// As a module does, that begins to run in a later turn.
		await this.#host.pass(0);
		fill(memory);
		let said = await ask(INSTANTIATED);
		while (said === 'answered' && this.#script.left) said = await this.#next(job, control, ask);
		if (said === 'gone') return;
		control.putArgument(0, 'i32', 0);
		await ask(said === 'left' ? UNWOUND : RETURNED);
	}

	async #next(
		job: ContainerJob,
		control: ControlBlock,
		ask: (index: number) => Promise<'answered' | 'left' | 'gone'>
	): Promise<'answered' | 'left' | 'gone'> {
		const number = this.#script.byte() % (UNKNOWN + 1);
		if (number === PASS) await this.#host.pass(500);
		else if (number === POKE) this.#poke(sharedCallsOf(job).memory);
		if (number === PASS || number === POKE) return 'answered';
		const wanted = HOST_FUNCTIONS[number];
		const index = job.functions.findIndex(
			({ module, name }) => module === wanted?.module && name === wanted.name
		);
		(wanted?.params ?? []).forEach((type, i) => {
			const value = this.#script.i32();
			control.putArgument(i, type, type === 'i64' ? BigInt(value) : value);
		});
		return ask(index < 0 ? job.functions.length : index);
	}

	#poke(memory: WebAssembly.Memory | null): void {
		const bytes = new Uint8Array(memory?.buffer ?? []);
		const slot = this.#script.byte() % SLOTS;
		const written = Array.from({ length: 16 }, () => this.#script.byte());
		for (let at = slot * SLOT_BYTES; at + 16 <= bytes.length; at += PAGE) bytes.set(written, at);
	}
}
