// Messages between containers: a table of subscriptions, matched by prefix; each match puts a copy into the
// subscriber's memory and an event into the ring.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { latin1 } from '#lib/core/bytes.ts';
import type { Subscription as InspectedSubscription } from '../../inspection.ts';
import type { DeliverEvent } from '../../trace/trace-event.ts';
import type { Trace } from '../../trace/trace.ts';
import { pointer } from '../addresses.ts';
import { EINVAL, ENOENT, ENOMEM } from '../errno.ts';
import type { EventRing } from './event-ring.ts';
import { MESSAGE, type Instance, type ResourceCounts } from '../guest/instance.ts';
import type { Notices } from '../notices.ts';
import type { BoardConsole, LogLevel } from '../runtime.ts';

const MAX_TOPIC_BYTES = 63;

export interface OutgoingMessage {
	topic: Uint8Array;
	contentType: Uint8Array;
	/** Read only for a subscriber: a publisher may give a range that is not in its memory. */
	payload: () => Uint8Array;
	payloadBytes: number;
}

interface Subscription {
	/** Bytes as characters, cut. */
	topic: string;
	instance: Instance;
}

/** A part of the firmware that listens as containers do. False when the topic is not its own. */
export type NativeSubscriber = (topic: string, payload: () => Uint8Array) => boolean;

const decoder = new TextDecoder();

function withNul(bytes: Uint8Array): Uint8Array {
	const copy = new Uint8Array(bytes.length + 1);
	copy.set(bytes);
	return copy;
}

export interface MessagingOptions {
	maxSubscriptions: number;
	mode: BoardMode;
	ring: EventRing;
	counts: ResourceCounts;
	console: BoardConsole;
	notices: Notices;
	trace: Trace;
	/** A warning of the engine's own. */
	warn?: (text: string) => void;
	native?: NativeSubscriber;
}

export class Messaging {
	readonly #mode: BoardMode;
	readonly #notices: Notices;
	readonly #trace: Trace;
	readonly #ring: EventRing;
	readonly #counts: ResourceCounts;
	readonly #console: BoardConsole;
	readonly #native: NativeSubscriber;
	readonly #warn: (text: string) => void;
	readonly #table: (Subscription | null)[];
	#initialized = false;
	#nextId = 0;

	constructor(options: MessagingOptions) {
		this.#mode = options.mode;
		this.#notices = options.notices;
		this.#trace = options.trace;
		this.#ring = options.ring;
		this.#counts = options.counts;
		this.#console = options.console;
		this.#native = options.native ?? (() => false);
		this.#warn = options.warn ?? (() => undefined);
		this.#table = new Array<Subscription | null>(options.maxSubscriptions).fill(null);
	}

	/** Their topics as text. */
	inspect(): InspectedSubscription[] {
		return this.#table.flatMap((entry) =>
			entry
				? {
						container: entry.instance.containerId,
						topic: decoder.decode(Uint8Array.from(entry.topic, (char) => char.charCodeAt(0)))
					}
				: []
		);
	}

	subscribe(instance: Instance, topicBytes: Uint8Array): number {
		this.#initialize();
		if (topicBytes.length === 0) return this.#fail('Topic is NULL or empty', EINVAL);
		if (!this.#counts.requireContext(instance)) {
			const module = pointer(instance.address);
			return this.#fail(`Module context not found for module instance ${module}`, EINVAL);
		}
		const topic = latin1(topicBytes);
		this.#explainTopic(instance, topic);
		const shown = decoder.decode(topicBytes);
		if (this.#table.some((entry) => entry?.instance === instance && entry.topic === topic))
			return this.#done(`Already subscribed to topic: ${shown}`);
		const slot = this.#table.indexOf(null);
		if (slot < 0) return this.#fail('No free subscription slots available', ENOMEM);
		const kept = this.#mode === 'faithful' ? MAX_TOPIC_BYTES : topic.length;
		this.#table[slot] = { topic: topic.slice(0, kept), instance };
		this.#counts.increment(instance, MESSAGE);
		return this.#done(`Subscribed to topic: ${shown}, module: ${pointer(instance.address)}`);
	}

	publish(message: OutgoingMessage): number {
		this.#initialize();
		if (message.topic.length === 0) return this.#fail('Topic is NULL or empty', EINVAL);
		if (message.contentType.length === 0)
			return this.#fail('Content type is NULL or empty', EINVAL);
		if (message.payloadBytes <= 0)
			return this.#fail('Payload is NULL or payload_len is invalid', EINVAL);
		const topic = latin1(message.topic);
		this.#tracePublish(message);
		const isNative = this.#native(topic, message.payload);
		const served = new Set<Instance>();
		for (const entry of this.#table) {
			if (!entry || !topic.startsWith(entry.topic) || !this.#send(entry, message)) continue;
			if (served.has(entry.instance))
				this.#notices.say(entry.instance.containerId, 'message-twice');
			served.add(entry.instance);
		}
		if (isNative || served.size > 0) {
			this.#nextId++;
			return 0;
		}
		const shown = decoder.decode(message.topic);
		this.#log('wrn', `No matching subscriptions found for topic ${shown}`);
		return -ENOENT;
	}

	/** At the end of a container with a module context. */
	cleanUp(instance: Instance): void {
		this.#table.forEach((entry, slot) => {
			if (entry?.instance !== instance) return;
			this.#table[slot] = null;
			this.#counts.decrement(instance, MESSAGE);
		});
	}

	#explainTopic({ containerId }: Instance, topic: string): void {
		if (/[#+]/.test(topic)) this.#notices.say(containerId, 'topic-wildcard');
		if (topic.length > MAX_TOPIC_BYTES) this.#notices.say(containerId, 'topic-cut');
	}

	#tracePublish({ topic, payloadBytes }: OutgoingMessage): void {
		if (!this.#trace.active) return;
		this.#trace.publish({
			container: this.#trace.caller ?? '',
			message: this.#nextId,
			topic: decoder.decode(topic),
			payloadBytes
		});
	}

	/** False when it was lost. */
	#send(to: Subscription, message: OutgoingMessage): boolean {
		const outcome = this.#deliver(to, message);
		if (this.#trace.active)
			this.#trace.deliver({
				container: to.instance.containerId,
				message: this.#nextId,
				topic: decoder.decode(message.topic),
				outcome
			});
		return outcome === 'queued';
	}

	#deliver({ instance }: Subscription, message: OutgoingMessage): DeliverEvent['outcome'] {
		const placed: number[] = [];
		const parts: [string, () => Uint8Array][] = [
			['topic', () => withNul(message.topic)],
			['content_type', () => withNul(message.contentType)],
			['payload', message.payload]
		];
		for (const [name, bytes] of parts) {
			const part = bytes();
			const address = this.#place(instance, part);
			if (address === 0) {
				this.#warn(`allocate ${part.length} bytes memory failed`);
				this.#log('err', `Failed to allocate WASM memory for ${name}`);
				this.#release(instance, placed, 'message-does-not-fit');
				return 'no-room';
			}
			placed.push(address);
		}
		return this.#enqueue(instance, placed, message.payloadBytes) ? 'queued' : 'ring-full';
	}

	#place({ heap, memory }: Instance, bytes: Uint8Array): number {
		const address = heap?.allocate(bytes.length) ?? 0;
		if (address !== 0) memory.write(address, bytes);
		return address;
	}

	#enqueue(instance: Instance, placed: readonly number[], payloadBytes: number): boolean {
		const [topic = 0, contentType = 0, payload = 0] = placed;
		const queued = this.#ring.put({
			type: 'message',
			owner: instance.address,
			id: this.#nextId,
			topic,
			contentType,
			payload,
			payloadBytes
		});
		if (queued) return true;
		this.#log('err', `Failed to queue messaging event for message ID ${this.#nextId}`);
		this.#release(instance, placed, 'ring-full');
		return false;
	}

	#release(
		instance: Instance,
		placed: readonly number[],
		reason: 'message-does-not-fit' | 'ring-full'
	): void {
		for (const address of placed) instance.heap?.free(address);
		this.#notices.say(instance.containerId, reason);
	}

	#initialize(): void {
		if (this.#initialized) return;
		this.#initialized = true;
		this.#console.log('inf', 'ocre_common', `Registered cleanup handler for type ${MESSAGE}`);
		this.#log('inf', 'Messaging system initialized');
	}

	#done(text: string): number {
		this.#log('inf', text);
		return 0;
	}

	#fail(text: string, errno: number): number {
		this.#log('err', text);
		return -errno;
	}

	#log(level: LogLevel, text: string): void {
		this.#console.log(level, 'ocre_messaging', text);
	}
}
