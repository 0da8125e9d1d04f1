// WebKitGTK by the W3C's WebDriver: WebKitWebDriver in front of its MiniBrowser, on a screen of its own.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Program } from './process.ts';
import { chordActions, pointerActions, textActions, type Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '4.0', '6.0'].map(
	(version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`
);

const findBrowser = () => BROWSERS.find((place) => existsSync(place));

/** What is not installed here, or null. */
export function missingWebKit(): string | null {
	const programs = {
		WebKitWebDriver: existsSync(DRIVER),
		Xvfb: existsSync(SCREEN),
		MiniBrowser: findBrowser()
	};
	const missing = Object.entries(programs).flatMap(([name, there]) => (there ? [] : [name]));
	return missing.length > 0 ? missing.join(', ') : null;
}

const START_MS = 20_000;
const CALL_MS = 40_000;

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

export class WebKitTab implements Tab {
	readonly #programs: readonly Program[];
	readonly #session: string;

	private constructor(programs: readonly Program[], session: string) {
		this.#programs = programs;
		this.#session = session;
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
		const programs = [driver, screen];
		try {
			const base = `http://127.0.0.1:${port}`;
			await answering(base);
			const browser = { binary: findBrowser(), args: ['--automation'] };
			const { sessionId } = await call<{ sessionId: string }>('POST', `${base}/session`, {
				capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
			});
			const tab = new WebKitTab(programs, `${base}/session/${sessionId}`);
			await tab.#call('POST', '/timeouts', { script: CALL_MS, pageLoad: CALL_MS });
			return tab;
		} catch (error) {
			for (const program of programs) await program.end();
			throw error;
		}
	}

	#call<Result>(method: string, path: string, body?: object): Promise<Result> {
		return call<Result>(method, `${this.#session}${path}`, body);
	}

	async open(url: string): Promise<void> {
		await this.#call('POST', '/url', { url });
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

	evaluateInFrame: Tab['evaluateInFrame'] = async (task, ...args) => {
		// A frame of a document that holds nothing else.
		for (let depth = 0; depth < 2; depth++) await this.#call('POST', '/frame', { id: 0 });
		try {
			return await this.evaluate(task, ...args);
		} finally {
			await this.#call('POST', '/frame', { id: null });
		}
	};

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
		for (const program of this.#programs) await program.end();
	}
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
