// One container of a replay: its thread and memory. It asks as a container does and is answered from the recording.
import { findHostFunction, type ValueType } from '#lib/abi/host-functions.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { ControlBlock, INSTANTIATED } from '../container/control-block.ts';
import type { ContainerThread, ImportedFunction } from '../container/container-thread.ts';
import type { ThreadLine, Switchboard } from '../container/switchboard.ts';
import type { ThreadPool } from '../container/thread-pool.ts';
import { callText, type TextCall } from '../runtime/guest/call-text.ts';
import { GuestMemory } from '../runtime/guest/guest-memory.ts';
import { importedTablesOf } from '../runtime/guest/guest-tables.ts';
import { GuestTrap } from '../runtime/guest/guest-trap.ts';
import { linkModule } from '../runtime/containers/linking.ts';
import type { LoadedModule } from '../runtime/containers/load-module.ts';
import { MemoryBudget, sharedMemory } from '../runtime/containers/memory-budget.ts';
import {
	argumentChecks,
	nativeSignature,
	type ArgumentCheck
} from '../runtime/containers/native-signatures.ts';
import type { MemoryWrite, TraceValue } from '../trace/trace-event.ts';
import { gather } from '../wasi/iovecs.ts';

const SYSTEM_HEAP_BYTES = 1024 * 1024;
const LAST_CONSOLE_DESCRIPTOR = 2;

export class MemoryTooLarge extends Error {}

export interface ReplayRunOptions {
	loaded: LoadedModule;
	profile: BoardProfile;
	pool: ThreadPool;
	switchboard: Switchboard;
	/** It waits for an answer, or it is over. */
	onchange: () => void;
}

export class ReplayRun implements ThreadLine, TextCall, Disposable {
	readonly #options: ReplayRunOptions;
	readonly #control = new ControlBlock();
	readonly #functions: readonly ImportedFunction[];
	readonly #checks: readonly (readonly ArgumentCheck[])[];
	readonly #thread: ContainerThread;
	readonly #registration: Disposable;
	readonly #memory: GuestMemory;
	#state: 'computing' | 'asking' | 'over' = 'computing';
	/** How it ended by itself: returned, or the text of its trap. */
	ending: string | null = null;

	/** Throws MemoryTooLarge when its memory is larger than the board's. */
	constructor(options: ReplayRunOptions) {
		const { loaded, profile, pool, switchboard } = options;
		this.#options = options;
		const { functions } = linkModule(loaded.outline, profile, {}, () => undefined);
		this.#functions = functions.map(({ module, name, params, result }) => ({
			module,
			name,
			params,
			result
		}));
		this.#checks = this.#functions.map(({ module, name }) => {
			const host = findHostFunction(module, name);
			return host ? argumentChecks(nativeSignature(host)) : [];
		});
		const memory = memoryFor(loaded, profile);
		const { doorbell } = switchboard;
		if (!doorbell) throw new AppError('not-isolated', 'a replay shares memory with its threads');
		this.#memory = new GuestMemory(memory, loaded.layout);
		this.#registration = switchboard.add(this);
		this.#thread = pool.take((message) => this.#over(message));
		this.#thread.run({
			module: loaded.module,
			probes: loaded.probes,
			calls: { way: 'shared', memory, control: this.#control.shared, doorbell },
			tables: importedTablesOf(loaded.outline),
			functions: this.#functions,
			entry: loaded.entry,
			entryArguments: []
		});
	}

	/** For `callText`. */
	get instance(): { memory: GuestMemory } {
		return { memory: this.#memory };
	}

	readonly u32 = (index: number): number => this.#control.i32(index) >>> 0;

	get state(): 'computing' | 'asking' | 'over' {
		return this.#state;
	}

	get waiting(): boolean {
		return this.#state === 'computing' && this.#control.requested;
	}

	serve(): void {
		const index = this.#control.functionIndex;
		if (index === INSTANTIATED) this.#control.answer(null, 0);
		else if (index < 0) {
			const { text } = this.#control;
			this.#control.answer(null, 0);
			this.#over(text);
		} else {
			this.#state = 'asking';
			this.#options.onchange();
		}
	}

	/** The function that it asks for. */
	get asked(): ImportedFunction {
		return this.#functions[this.#control.functionIndex]!;
	}

	get args(): TraceValue[] {
		return this.asked.params.map((type, i) => this.#argument(type, i));
	}

	/** What text it gives; read it when the writes of the call are there, as the recorder does. */
	get text(): string | null {
		const checks = this.#checks[this.#control.functionIndex]!;
		const bytes = callText({ name: this.asked.name, checks }, this);
		return bytes && new TextDecoder().decode(bytes);
	}

	/** What it prints by the call that it asks for; null when that prints nothing. */
	get output(): Uint8Array | null {
		if (this.asked.name !== 'fd_write' || this.u32(0) > LAST_CONSOLE_DESCRIPTOR) return null;
		try {
			return gather(this.#memory, this.u32(1), this.u32(2));
		} catch (error) {
			if (error instanceof GuestTrap) return null;
			throw error;
		}
	}

	/** False when one of them is not within its memory. */
	apply(writes: readonly MemoryWrite[]): boolean {
		return writes.every(({ address, bytes }) => {
			if (!this.#memory.has(address, bytes.length)) return false;
			this.#memory.write(address, bytes);
			return true;
		});
	}

	answer(result: TraceValue | null): void {
		const type = this.asked.result;
		this.#state = 'computing';
		this.#control.answer(type, Number(result ?? 0));
		this.#options.switchboard.wake();
	}

	/** The call does not come back. */
	unwind(): void {
		this.#state = 'computing';
		this.#control.unwind();
		this.#options.switchboard.wake();
	}

	dispose(): void {
		if (this.#state === 'over') return;
		this.#state = 'over';
		this.#registration.dispose();
		this.#thread.terminate();
	}

	#over(ending: string): void {
		if (this.#state === 'over') return;
		this.ending = ending;
		this.dispose();
		this.#options.onchange();
	}

	#argument(type: ValueType, index: number): TraceValue {
		if (type === 'i64') return this.#control.i64(index);
		return type === 'i32' ? this.#control.i32(index) : this.#control.float(index);
	}
}

function memoryFor(
	{ layout }: LoadedModule,
	{ containerMemoryBytes }: BoardProfile
): WebAssembly.Memory | null {
	if (!layout) return null;
	const budget = new MemoryBudget({
		createMemory: sharedMemory,
		totalBytes: containerMemoryBytes,
		systemHeapBytes: SYSTEM_HEAP_BYTES,
		timerStacks: 'given-back',
		onchange: () => undefined
	});
	const memory = budget.takeMemory('replay', layout);
	if (!memory) throw new MemoryTooLarge('its memory is larger than that of the board');
	return memory;
}
