// The frame's side of the API: hears the one page that was named in the address, asks the user before anything runs, and
// tells what happens. It knows nothing of windows and of the playground: both are handed to it.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { CallBudget } from './call-budget.ts';
import {
	readRequest,
	type EmbedReply,
	type EmbedRequest,
	type EmbedState
} from './embed-messages.ts';

/** What the playground does for the page. Each rejects or throws with the reason. */
export interface EmbedHost {
	state(): EmbedState;
	load(given: { link: string } | { project: unknown }): Promise<void>;
	/** Resolves once the container was started. */
	run(): Promise<void>;
	stop(): Promise<void>;
	press(button: string, pressed: boolean): void;
	set(sensor: string, channel: string | number, value: number): void;
	/** Asks the user; `always` holds for this page until the frame is gone. */
	askToRun(): Promise<'once' | 'always' | 'no'>;
}

export interface EmbedBridgeOptions {
	clock: Clock;
	/** The page that may use the API; null: none. */
	origin: string | null;
	/** To the embedding page, and only while it is of that origin. */
	post: (reply: EmbedReply, origin: string) => void;
}

/** Why something was not done, by a code that the page around may look at. */
export class EmbedRefusal extends Error {
	override name = 'EmbedRefusal';
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

/** What came to the frame, as far as it matters who sent it. */
export interface HeardMessage {
	data: unknown;
	origin: string;
	/** It came from the page around this one, and not from another frame of it. */
	fromParent: boolean;
}

const BURST = 100;
const PER_SECOND = 50;
const TELL_EVERY_MS = 100;
const MAX_CONSOLE_CHARACTERS = 64 * 1024;
/** How long a press of a button takes that is not held. */
const PRESS_MS = 100;
/** Of a project in a message, as text: more is refused unseen. */
const MAX_MESSAGE_CHARACTERS = 20_000_000;

export class EmbedBridge implements Disposable {
	readonly #host: EmbedHost;
	readonly #options: EmbedBridgeOptions;
	readonly #budget: CallBudget;
	#mayRun = false;
	#asking = false;
	#toldFlood = false;
	#console = '';
	#dropped = 0;
	#stateChanged = false;
	#lastState = '';
	#stopTelling: (() => void) | null = null;
	#disposed = false;

	constructor(host: EmbedHost, options: EmbedBridgeOptions) {
		this.#host = host;
		this.#options = options;
		this.#budget = new CallBudget(options.clock, BURST, PER_SECOND);
	}

	/** The playground is there. */
	ready(): void {
		this.#post({ ocre: 1, type: 'ready', state: this.#host.state() });
	}

	/** Whatever the window hears. */
	hear({ data, fromParent, origin }: HeardMessage): void {
		if (this.#disposed || !fromParent || origin !== this.#options.origin) return;
		if (!this.#budget.take()) return this.#tellFlood(data);
		this.#toldFlood = false;
		const read = readRequest(data);
		if (read.kind === 'malformed') this.#refuse(read.id, 'malformed', read.message);
		if (read.kind === 'request') void this.#answer(read.request);
	}

	/** Once: answers to a flood would be another one. */
	#tellFlood(data: unknown): void {
		if (this.#toldFlood) return;
		this.#toldFlood = true;
		const read = readRequest(data);
		if (read.kind === 'other') return;
		const id = read.kind === 'request' ? read.request.id : read.id;
		this.#refuse(id, 'flooded', `more than ${PER_SECOND} requests a second; the rest is ignored`);
	}

	async #answer(request: EmbedRequest): Promise<void> {
		const { id } = request;
		try {
			await this.#do(request);
			this.#post({ ocre: 1, type: 'answer', id, ok: true, state: this.#host.state() });
		} catch (error) {
			if (error instanceof AppError || error instanceof EmbedRefusal)
				this.#refuse(id, error.code, error.message);
			else if (isAbort(error)) this.#refuse(id, 'refused', 'the user did not agree');
			else this.#refuse(id, 'failed', messageOf(error));
		}
	}

	async #do(request: EmbedRequest): Promise<void> {
		const host = this.#host;
		switch (request.type) {
			case 'state':
				return;
			case 'load':
				if ('link' in request) return host.load({ link: checkedLink(request.link) });
				return host.load({ project: request.project });
			case 'run':
				this.#checkRefusal();
				await this.#agree();
				return host.run();
			case 'stop':
				return host.stop();
			case 'press':
				return this.#press(request.button, request.pressed);
			case 'set':
				return host.set(request.sensor, request.channel, request.value);
		}
	}

	#press(button: string, pressed: boolean | null): void {
		this.#host.press(button, pressed ?? true);
		if (pressed === null)
			this.#options.clock.schedule(PRESS_MS, () => {
				if (!this.#disposed) this.#host.press(button, false);
			});
	}

	/** Nobody is asked for what cannot be done here. */
	#checkRefusal(): void {
		const { refusal } = this.#host.state();
		if (refusal !== null) throw new EmbedRefusal(refusal, 'nothing can run in this frame');
	}

	/** The page asked for it; the user has to agree, too. */
	async #agree(): Promise<void> {
		if (this.#mayRun) return;
		const refused = new DOMException('the user did not agree', 'AbortError');
		if (this.#asking) throw refused;
		this.#asking = true;
		try {
			const answer = await this.#host.askToRun();
			if (answer === 'no') throw refused;
			this.#mayRun = answer === 'always';
		} finally {
			this.#asking = false;
		}
	}

	/** Something that the state tells may have changed: it is told soon, and not more often than one can see. */
	changed(): void {
		this.#stateChanged = true;
		this.#tellSoon();
	}

	/** A container printed it. */
	print(text: string): void {
		const room = MAX_CONSOLE_CHARACTERS - this.#console.length;
		this.#console += text.slice(0, room);
		this.#dropped += Math.max(0, text.length - room);
		this.#tellSoon();
	}

	#tellSoon(): void {
		if (this.#options.origin === null || this.#disposed) return;
		this.#stopTelling ??= this.#options.clock.schedule(TELL_EVERY_MS, () => this.#tell());
	}

	#tell(): void {
		this.#stopTelling = null;
		if (this.#stateChanged) this.#tellState();
		if (this.#console === '' && this.#dropped === 0) return;
		const [text, dropped] = [this.#console, this.#dropped];
		[this.#console, this.#dropped] = ['', 0];
		this.#post({ ocre: 1, type: 'console', text, dropped });
	}

	#tellState(): void {
		this.#stateChanged = false;
		const state = this.#host.state();
		const text = JSON.stringify(state);
		if (text === this.#lastState) return;
		this.#lastState = text;
		this.#post({ ocre: 1, type: 'state', state });
	}

	#refuse(id: number, code: string, message: string): void {
		this.#post({ ocre: 1, type: 'answer', id, ok: false, code, message });
	}

	#post(reply: EmbedReply): void {
		const { origin, post } = this.#options;
		if (origin !== null && !this.#disposed) post(reply, origin);
	}

	dispose(): void {
		this.#disposed = true;
		this.#stopTelling?.();
		this.#stopTelling = null;
	}
}

function checkedLink(link: string): string {
	if (link.length <= MAX_MESSAGE_CHARACTERS) return link;
	throw new RangeError('the link is too long');
}
