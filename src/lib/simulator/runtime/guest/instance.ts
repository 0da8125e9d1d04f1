// A container's module while it runs: what host functions know of their caller.
import type { BoardConsole } from '../runtime.ts';
import { pointer } from '../addresses.ts';
import type { GuestHeap } from './guest-heap.ts';
import type { GuestMemory } from './guest-memory.ts';

/** Kinds of resources and events, by the runtime's numbers. */
export const TIMER = 0;
export const GPIO = 1;
export const SENSOR = 2;
export const MESSAGE = 3;
export const RESOURCE_KINDS = 4;

export interface Instance {
	readonly containerId: string;
	/** By which events, timers, pins and subscriptions know their owner. */
	readonly address: number;
	readonly memory: GuestMemory;
	/** Null without a memory. */
	readonly heap: GuestHeap | null;
	/** Runs with the capability `ocre:api`. */
	readonly hasContext: boolean;
	readonly exportedFunctions: ReadonlySet<string>;
	/** Its code runs no more; only what it leaves behind is dealt with. */
	ended: boolean;
	/** How often in a row it asked for events while another's came first. */
	heldUp: number;
	/** How long its last ocre_sleep() was to be. */
	sleepMs: number;
	/** Resources by kind, as the runtime counts them. */
	readonly counts: number[];
}

/** Where the runtime counts what a container holds; only containers with a module context are counted. */
export class ResourceCounts {
	readonly #console: BoardConsole;

	constructor(console: BoardConsole) {
		this.#console = console;
	}

	/** False, with the runtime's complaint in the log, when the instance has no module context. */
	requireContext(instance: Instance): boolean {
		if (!instance.hasContext)
			this.#console.log(
				'err',
				'ocre_common',
				`Module context not found for ${pointer(instance.address)}`
			);
		return instance.hasContext;
	}

	increment(instance: Instance, kind: number): void {
		if (this.requireContext(instance)) this.#set(instance, kind, 1, 'Incremented');
	}

	decrement(instance: Instance, kind: number): void {
		// A documented board cleans up after everybody, and the log need not tell.
		if (instance.ended && !instance.hasContext) return;
		if (this.requireContext(instance) && instance.counts[kind]! > 0)
			this.#set(instance, kind, -1, 'Decremented');
	}

	#set(instance: Instance, kind: number, change: number, verb: string): void {
		const count = instance.counts[kind]! + change;
		instance.counts[kind] = count;
		this.#console.log('inf', 'ocre_common', `${verb} resource count: type=${kind}, count=${count}`);
	}
}
