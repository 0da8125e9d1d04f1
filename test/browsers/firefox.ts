// Firefox by WebDriver BiDi, which it speaks itself over a WebSocket: no driver in between.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { Program } from './process.ts';
import { chordActions, pointerActions, textActions, type Tab } from './tab.ts';

const PLACES = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

export function findFirefox(): string | undefined {
	return PLACES.find((place) => place && existsSync(place));
}

/** Nothing that reaches for the network by itself, nothing that asks. */
const PREFERENCES: Record<string, string | number | boolean> = {
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	// A page that was left is gone, with its workers: the next test has the processor.
	'browser.sessionhistory.max_total_viewers': 0,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.localDomains': 'playground.test',
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.enabled': false
};

const START_MS = 40_000;
const CALL_MS = 40_000;

interface Answer {
	id?: number;
	type?: string;
	error?: string;
	message?: string;
	result?: unknown;
	method?: string;
	params?: unknown;
}

class BidiSocket {
	/** What the page's console reported as an error, and what it threw. */
	readonly errors: string[] = [];
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#lastId = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.on('message', (data: Buffer) => this.#take(JSON.parse(data.toString()) as Answer));
		socket.on('close', () => this.#giveUp('the browser closed the connection'));
		socket.on('error', (error) => this.#giveUp(String(error)));
	}

	static async connect(url: string): Promise<BidiSocket> {
		const socket = new WebSocket(url);
		await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
		return new BidiSocket(socket);
	}

	#take(answer: Answer): void {
		if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
		else if (answer.method === 'log.entryAdded') {
			const { level, text } = answer.params as { level: string; text: string | null };
			if (level === 'error') this.errors.push(text ?? '');
		}
	}

	#giveUp(message: string): void {
		for (const settle of this.#waiting.values()) settle({ error: 'closed', message });
	}

	async call<Result>(method: string, params: object = {}): Promise<Result> {
		const id = ++this.#lastId;
		const answer = await new Promise<Answer>((resolve) => {
			this.#waiting.set(id, resolve);
			setTimeout(() => resolve({ error: 'no answer', message: method }), CALL_MS).unref();
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
		this.#waiting.delete(id);
		if (answer.error !== undefined) throw new Error(`${answer.error}: ${answer.message}`);
		return answer.result as Result;
	}

	close(): void {
		this.#socket.terminate();
	}
}

interface Context {
	context: string;
	children?: Context[] | null;
}

export class FirefoxTab implements Tab {
	readonly #program: Program;
	readonly #socket: BidiSocket;
	readonly #profile: string;
	readonly #context: string;

	private constructor(program: Program, socket: BidiSocket, profile: string, context: string) {
		this.#program = program;
		this.#socket = socket;
		this.#profile = profile;
		this.#context = context;
	}

	static async start(preferences: typeof PREFERENCES = {}): Promise<FirefoxTab> {
		const firefox = findFirefox();
		if (!firefox) throw new Error('Firefox is not installed here');
		const profile = mkdtempSync(path.join(os.tmpdir(), 'playground-firefox-'));
		const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
			([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
		);
		writeFileSync(path.join(profile, 'user.js'), lines.join(''));
		const args = [
			'--headless',
			'--no-remote',
			'--profile',
			profile,
			'--remote-debugging-port',
			'0'
		];
		const program = new Program(firefox, args, { ...process.env, HOME: profile });
		try {
			const [, url] = await program.says(/WebDriver BiDi listening on (ws:\S+)/, START_MS);
			const socket = await BidiSocket.connect(`${url}/session`);
			await socket.call('session.new', { capabilities: {} });
			await socket.call('session.subscribe', { events: ['log.entryAdded'] });
			const { contexts } = await socket.call<{ contexts: Context[] }>('browsingContext.getTree');
			return new FirefoxTab(program, socket, profile, contexts[0]!.context);
		} catch (error) {
			await program.end();
			rmSync(profile, { recursive: true, force: true });
			throw error;
		}
	}

	errors = (): Promise<readonly string[]> => Promise.resolve([...this.#socket.errors]);

	async open(url: string): Promise<void> {
		this.#socket.errors.length = 0;
		const params = { context: this.#context, url, wait: 'complete' };
		await this.#socket.call('browsingContext.navigate', params);
	}

	async reload(): Promise<void> {
		this.#socket.errors.length = 0;
		const params = { context: this.#context, wait: 'complete' };
		await this.#socket.call('browsingContext.reload', params);
	}

	evaluate: Tab['evaluate'] = (task, ...args) => this.#evaluate(this.#context, task, args);

	evaluateInFrame: Tab['evaluateInFrame'] = async (task, ...args) =>
		this.#evaluate(await this.#frame(), task, args);

	clickInFrame = async (x: number, y: number): Promise<void> =>
		this.#perform(pointerActions(x, y), await this.#frame());

	async #frame(): Promise<string> {
		const { contexts } = await this.#socket.call<{ contexts: Context[] }>(
			'browsingContext.getTree',
			{ root: this.#context }
		);
		// A frame of a document that holds nothing else.
		const outer = contexts[0]?.children?.[0];
		const frame = outer?.children?.[0] ?? outer;
		if (!frame) throw new Error('the page has no frame');
		return frame.context;
	}

	async #evaluate<Args extends unknown[], Result>(
		context: string,
		task: (...args: Args) => Result | Promise<Result>,
		args: Args
	): Promise<Result> {
		const call = `(${String(task)})(...JSON.parse(text))`;
		const answer = await this.#socket.call<{
			type: string;
			result?: { value?: string };
			exceptionDetails?: { text: string };
		}>('script.callFunction', {
			functionDeclaration: `async (text) => JSON.stringify({ value: await ${call} })`,
			arguments: [{ type: 'string', value: JSON.stringify(args) }],
			target: { context },
			awaitPromise: true
		});
		if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
		return (JSON.parse(answer.result?.value ?? '{}') as { value: Result }).value;
	}

	async #perform(actions: object[], context = this.#context): Promise<void> {
		await this.#socket.call('input.performActions', { context, actions });
	}

	click(x: number, y: number): Promise<void> {
		return this.#perform(pointerActions(x, y));
	}

	press(...keys: string[]): Promise<void> {
		return this.#perform(chordActions(keys));
	}

	type(text: string): Promise<void> {
		return this.#perform(textActions(text));
	}

	async resize(width: number, height: number): Promise<void> {
		const params = { context: this.#context, viewport: { width, height } };
		await this.#socket.call('browsingContext.setViewport', params);
	}

	async screenshot(): Promise<Buffer> {
		const { data } = await this.#socket.call<{ data: string }>(
			'browsingContext.captureScreenshot',
			{ context: this.#context }
		);
		return Buffer.from(data, 'base64');
	}

	async close(): Promise<void> {
		this.#socket.close();
		await this.#program.end();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
