// WebKitGTK by the W3C's WebDriver: WebKitWebDriver in front of its MiniBrowser, on a screen of its own.
import { createServer } from 'node:net';
import { DRIVER, findBrowser, SCREEN } from '../../scripts/webkit-programs.mjs';
import { busiestMainThread } from './main-threads.ts';
import { Program } from './process.ts';
import { chordActions, DriverHung, pointerActions, textActions, type Tab } from './tab.ts';

const START_MS = 20_000;
/** A script in the page. Shorter than a call: then the driver answers, and says so. */
const SCRIPT_MS = 15_000;
const CALL_MS = 25_000;
/** Nothing that a file of tests does takes this long. */
const SESSION_MS = 300_000;
/** Part of a processor that a page's main thread takes when it never comes to an end. */
const BUSY = 0.7;

function freePort(): Promise<number> {
	const server = createServer();
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}

/** Takes a display that nobody has. */
async function startScreen(): Promise<{ screen: Program; display: string }> {
	const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
	const screen = new Program(SCREEN, args);
	const [, number] = await screen.says(/^(\d+)$/m, START_MS);
	return { screen, display: `:${number}` };
}

export interface WebKitOptions {
	/** Safari has shared memory in isolated pages; this build has it only when asked for. */
	sharedMemory: boolean;
}

/** In the page, from when it is loaded: the driver tells nothing of its console. */
function keepErrors(): void {
	const kept: string[] = ((window as { keptErrors?: string[] }).keptErrors = []);
	addEventListener('error', ({ message }) => kept.push(message));
	addEventListener('unhandledrejection', ({ reason }) => kept.push(String(reason)));
	const { error } = console;
	console.error = (...words: unknown[]) => {
		kept.push(words.map(String).join(' '));
		error(...words);
	};
}

/** Also one in an element's own tree. Runs in the page. */
function firstFrame(): HTMLIFrameElement | null {
	const roots = [document, ...[...document.querySelectorAll('*')].map((node) => node.shadowRoot)];
	return roots.flatMap((root) => root?.querySelector('iframe') ?? [])[0] ?? null;
}

export class WebKitTab implements Tab {
	readonly #driver: Program;
	readonly #screen: Program;
	#session: string;
	#limit: NodeJS.Timeout;
	/** Once it hung it is never asked again. */
	#hung: DriverHung | null = null;

	private constructor(driver: Program, screen: Program) {
		this.#driver = driver;
		this.#screen = screen;
		this.#session = '';
		this.#limit = setTimeout(() => {
			this.#hung ??= hung(`its session took more than ${SESSION_MS / 1000} s`);
			void this.close();
		}, SESSION_MS).unref();
	}

	static async start({ sharedMemory }: WebKitOptions): Promise<WebKitTab> {
		const { screen, display } = await startScreen();
		const port = await freePort();
		const env = {
			...process.env,
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			NO_AT_BRIDGE: '1',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			JSC_useSharedArrayBuffer: sharedMemory ? '1' : '0'
		};
		const driver = new Program(DRIVER, [`--port=${port}`], env);
		const tab = new WebKitTab(driver, screen);
		try {
			await tab.#begin(`http://127.0.0.1:${port}`);
			return tab;
		} catch (error) {
			await tab.close();
			throw error;
		}
	}

	async #begin(base: string): Promise<void> {
		await answering(base);
		this.#session = `${base}/session`;
		const browser = { binary: findBrowser(), args: ['--automation'] };
		const { sessionId } = await this.#call<{ sessionId: string }>('POST', '', {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
		});
		this.#session += `/${sessionId}`;
		await this.#call('POST', '/timeouts', { script: SCRIPT_MS, pageLoad: SCRIPT_MS });
	}

	#throwIfHung(): void {
		if (this.#hung) throw this.#hung;
	}

	async #call<Result>(method: string, path: string, body?: object): Promise<Result> {
		this.#throwIfHung();
		try {
			return await call<Result>(method, `${this.#session}${path}`, body);
		} catch (error) {
			// Its session may have been ended meanwhile.
			this.#throwIfHung();
			if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
			if ((await busiestMainThread(this.#driver.group, /WebKitWebProc/)) > BUSY)
				throw new Error(`the page does not answer, and its main thread is busy: ${path}`, {
					cause: error
				});
			this.#hung = hung(`no answer to ${method} ${path || '/session'} in ${CALL_MS / 1000} s`);
			throw this.#hung;
		}
	}

	async open(url: string): Promise<void> {
		await this.#call('POST', '/url', { url });
		await this.evaluate(keepErrors);
	}

	async reload(): Promise<void> {
		await this.#call('POST', '/refresh', {});
		await this.evaluate(keepErrors);
	}

	errors(): Promise<readonly string[]> {
		return this.evaluate(() => (window as { keptErrors?: string[] }).keptErrors ?? []);
	}

	evaluate: Tab['evaluate'] = async (task, ...args) => {
		const script = `
			const [text, done] = arguments;
			(async () => (${String(task)})(...JSON.parse(text)))().then(
				(value) => done(JSON.stringify({ value })),
				(error) => done(JSON.stringify({ error: String(error) }))
			);`;
		const body = { script, args: [JSON.stringify(args)] };
		const text = await this.#call<string>('POST', '/execute/async', body);
		const { value, error } = JSON.parse(text) as { value: never; error?: string };
		if (error !== undefined) throw new Error(error);
		return value;
	};

	evaluateInFrame: Tab['evaluateInFrame'] = (task, ...args) =>
		this.#inFrame(() => this.evaluate(task, ...args));

	clickInFrame = (x: number, y: number): Promise<void> => this.#inFrame(() => this.click(x, y));

	async #inFrame<Result>(work: () => Promise<Result>): Promise<Result> {
		try {
			if (!(await this.#enterFrame())) throw new Error('the page has no frame');
			// A frame of a document that holds nothing else.
			await this.#enterFrame();
			return await work();
		} finally {
			await this.#call('POST', '/frame', { id: null });
		}
	}

	async #enterFrame(): Promise<boolean> {
		const script = `return (${String(firstFrame)})()`;
		const id = await this.#call<object | null>('POST', '/execute/sync', { script, args: [] });
		if (id) await this.#call('POST', '/frame', { id });
		return id !== null;
	}

	async #perform(actions: object[]): Promise<void> {
		await this.#call('POST', '/actions', { actions });
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

	/** The window is resized until the view in it has this size. */
	async resize(width: number, height: number): Promise<void> {
		const view = () => this.evaluate(() => [innerWidth, innerHeight] as const);
		let outer = { width, height };
		for (let i = 0; i < 4; i++) {
			await this.#call('POST', '/window/rect', outer);
			await new Promise((resolve) => setTimeout(resolve, 300));
			const [viewWidth, viewHeight] = await view();
			if (viewWidth === width && viewHeight === height) return;
			outer = {
				width: outer.width + width - viewWidth,
				height: outer.height + height - viewHeight
			};
		}
	}

	async screenshot(): Promise<Buffer> {
		return Buffer.from(await this.#call<string>('GET', '/screenshot'), 'base64');
	}

	async close(): Promise<void> {
		clearTimeout(this.#limit);
		for (const program of [this.#driver, this.#screen]) await program.end();
	}
}

function hung(why: string): DriverHung {
	return new DriverHung(`WebKit's driver hung: ${why}`);
}

async function answering(base: string): Promise<void> {
	for (const end = Date.now() + START_MS; ;) {
		try {
			await fetch(`${base}/status`);
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

async function call<Result>(method: string, url: string, body?: object): Promise<Result> {
	const response = await fetch(url, {
		method,
		...(body !== undefined && { body: JSON.stringify(body) }),
		signal: AbortSignal.timeout(CALL_MS)
	});
	const { value } = (await response.json()) as { value: Result };
	if (!response.ok) {
		const { error, message } = value as { error: string; message: string };
		throw new Error(`${error}: ${message}`);
	}
	return value;
}
