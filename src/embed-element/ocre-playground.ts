// <ocre-playground>: a frame of the playground as an element with methods and events. One file without dependencies, which
// any page can load from the site or copy. What it says to the frame is in docs/embedding.md.
import type {
	OcrePlaygroundElement,
	OcreProject,
	OcreState,
	OcreView
} from './ocre-playground-types.d.ts';

/** Of the site that this file was loaded from. */
const SITE = new URL('.', import.meta.url).href;

const ATTRIBUTES = [
	'view',
	'theme',
	'lang',
	'file',
	'readonly',
	'from',
	'project',
	'site',
	'title'
];
const QUERY = ['view', 'theme', 'lang', 'file', 'readonly', 'from'] as const;
const ANSWER_LIMIT_MS = 120_000;

interface Waiting {
	done: (state: OcreState) => void;
	failed: (error: Error) => void;
	timer: ReturnType<typeof setTimeout>;
}

/** `code`: why, in a word that stays the same; see docs/embedding.md. */
class OcreError extends Error {
	override name = 'OcreError';
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

function newFrame(): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.allow = 'cross-origin-isolated; clipboard-write';
	frame.loading = 'lazy';
	return frame;
}

class PlaygroundElement extends HTMLElement implements OcrePlaygroundElement {
	static observedAttributes = ATTRIBUTES;

	#frame = newFrame();
	readonly #waiting = new Map<number, Waiting>();
	#lastId = 0;
	#state: OcreState | null = null;
	#ready: Promise<void>;
	#tellReady: () => void = () => undefined;
	#queued = false;

	constructor() {
		super();
		const root = this.attachShadow({ mode: 'open' });
		const style = document.createElement('style');
		style.textContent =
			':host { display: block; min-height: 200px } iframe { width: 100%; height: 100%; min-height: inherit; border: 0 }';
		root.append(style, this.#frame);
		this.#ready = this.#newReady();
	}

	#newReady(): Promise<void> {
		return new Promise((resolve) => (this.#tellReady = resolve));
	}

	get state(): OcreState | null {
		return this.#state;
	}

	get #site(): string {
		return new URL(this.getAttribute('site') ?? SITE, document.baseURI).href;
	}

	connectedCallback(): void {
		addEventListener('message', this.#hear);
		this.#show();
	}

	disconnectedCallback(): void {
		removeEventListener('message', this.#hear);
		for (const id of [...this.#waiting.keys()]) this.#fail(id, 'gone', 'the element was removed');
	}

	attributeChangedCallback(): void {
		if (!this.isConnected || this.#queued) return;
		// Several attributes that change together make one frame.
		this.#queued = true;
		queueMicrotask(() => {
			this.#queued = false;
			if (this.isConnected) this.#show();
		});
	}

	#show(): void {
		const address = new URL('embed', this.#site);
		for (const name of QUERY) {
			const value = this.getAttribute(name);
			if (value !== null) address.searchParams.set(name, value);
		}
		address.searchParams.set('origin', location.origin);
		const project = this.getAttribute('project') ?? '';
		if (project !== '') address.hash = project.slice(project.indexOf('#') + 1);
		if (this.#frame.src !== address.href) this.#open(address.href);
		this.#frame.title = this.getAttribute('title') ?? 'Ocre Playground';
	}

	#open(address: string): void {
		this.#state = null;
		this.#ready = this.#newReady();
		if (this.#frame.src !== '') {
			// Another fragment alone would not load the same frame again.
			const next = newFrame();
			this.#frame.replaceWith(next);
			this.#frame = next;
		}
		// Once for each frame: of two addresses, a frame that loads lazily now and then takes neither.
		this.#frame.src = address;
	}

	#hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
		if (source !== this.#frame.contentWindow || origin !== new URL(this.#site).origin) return;
		if (typeof data !== 'object' || data === null) return;
		const reply = data as Record<string, unknown>;
		if (reply['ocre'] !== 1) return;
		switch (reply['type']) {
			case 'ready':
				this.#take(reply['state']);
				this.#tellReady();
				return void this.#tell('ready', this.#state);
			case 'state':
				this.#take(reply['state']);
				return void this.#tell('state', this.#state);
			case 'console':
				return void this.#tell('console', { text: reply['text'], dropped: reply['dropped'] });
			case 'answer':
				return this.#settle(reply);
		}
	};

	#take(state: unknown): void {
		this.#state = state as OcreState;
	}

	#tell(type: string, detail: unknown): void {
		this.dispatchEvent(new CustomEvent(`ocre-${type}`, { detail }));
	}

	#settle({ code, id, message, ok, state }: Record<string, unknown>): void {
		if (typeof id !== 'number') return;
		if (ok !== true) return this.#fail(id, String(code), String(message));
		const waiting = this.#waiting.get(id);
		this.#forget(id);
		this.#take(state);
		waiting?.done(state as OcreState);
	}

	#fail(id: number, code: string, message: string): void {
		const waiting = this.#waiting.get(id);
		this.#forget(id);
		waiting?.failed(new OcreError(code, message));
	}

	#forget(id: number): void {
		clearTimeout(this.#waiting.get(id)?.timer);
		this.#waiting.delete(id);
	}

	async #ask(request: Record<string, unknown>): Promise<OcreState> {
		await this.#ready;
		const id = ++this.#lastId;
		return new Promise((done, failed) => {
			const late = () => this.#fail(id, 'no-answer', 'the frame did not answer');
			this.#waiting.set(id, { done, failed, timer: setTimeout(late, ANSWER_LIMIT_MS) });
			const message = { ocre: 1, id, ...request };
			this.#frame.contentWindow?.postMessage(message, new URL(this.#site).origin);
		});
	}

	load(project: OcreProject | string): Promise<OcreState> {
		const given = typeof project === 'string' ? { link: project } : { project };
		return this.#ask({ type: 'load', ...given });
	}

	run(): Promise<OcreState> {
		return this.#ask({ type: 'run' });
	}

	stop(): Promise<OcreState> {
		return this.#ask({ type: 'stop' });
	}

	refresh(): Promise<OcreState> {
		return this.#ask({ type: 'state' });
	}

	press(button: string, pressed?: boolean): Promise<OcreState> {
		return this.#ask({ type: 'press', button, ...(pressed !== undefined && { pressed }) });
	}

	setSensor(sensor: string, channel: string | number, value: number): Promise<OcreState> {
		return this.#ask({ type: 'set', sensor, channel, value });
	}
}

export type { OcreView };

if (!customElements.get('ocre-playground'))
	customElements.define('ocre-playground', PlaygroundElement);
