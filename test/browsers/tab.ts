// A tab of a browser that a test drives: what Firefox and WebKit can both be asked for. How, each driver knows.

/** A key by its name in WebDriver, or a single character. */
export const KEYS = {
	Control: '\uE009',
	Enter: '\uE007',
	Escape: '\uE00C',
	Home: '\uE011',
	End: '\uE010',
	Shift: '\uE008'
} as const;

export interface Tab {
	/** Resolves once the page is loaded. */
	open(url: string): Promise<void>;
	reload(): Promise<void>;
	/** Calls a function in the page; arguments and result go as JSON. */
	evaluate<Args extends unknown[], Result>(
		task: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result>;
	/** The same in the innermost of the frames that the page shows first. */
	evaluateInFrame<Args extends unknown[], Result>(
		task: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result>;
	/** A real click of the mouse, in CSS pixels of the view. */
	click(x: number, y: number): Promise<void>;
	/** The same in that frame, in pixels of its own view: a page of another site may be another process. */
	clickInFrame(x: number, y: number): Promise<void>;
	/** Presses the keys one after the other and lets them go the other way round. */
	press(...keys: string[]): Promise<void>;
	type(text: string): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	screenshot(): Promise<Buffer>;
	/** What the page reported as an error since `open` or `reload`: Firefox from its first script on, WebKit once loaded. */
	errors(): Promise<readonly string[]>;
	/** Ends the browser. Never hangs. */
	close(): Promise<void>;
}

/** What is between the test and the browser gave no answer. It says nothing about the page, neither good nor bad. */
export class DriverHung extends Error {
	override name = 'DriverHung';
}

/** What both protocols call the actions of a click, of keys. */
export function pointerActions(x: number, y: number) {
	const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
	const button = 0;
	const actions = [at, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
	return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

export function chordActions(keys: readonly string[]) {
	const down = keys.map((value) => ({ type: 'keyDown', value }));
	const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
	return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
}

export function textActions(text: string) {
	const actions = [...text].flatMap((value) => [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value }
	]);
	return [{ type: 'key', id: 'keyboard', actions }];
}
