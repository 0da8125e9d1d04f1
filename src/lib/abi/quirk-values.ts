// What goes into the sentences about some quirks of the runtime. The others take nothing.

export interface QuirkValues {
	'capability-ignored': { capability: string };
	/** The highest number that a timer can have. */
	'timer-out-of-range': { max: number };
	/** Of the function. */
	'function-missing': { name: string };
	'signature-differs': { name: string };
	'file-call-missing': { name: string };
	/** In the runtime's words. */
	'trap-exit-code': { trap: string };
	'start-hangs': { reason: string };
	/** The function that was called in place of `_start`. */
	'main-without-start': { entry: string };
	'containers-full': { count: number };
	/** `text`: what the runtime says. */
	'module-rejected': { cause: RejectionCause; text: string };
}

/** Any of them, as they travel. */
export type PlainValues = Readonly<Record<string, string | number>>;

/** Why the runtime does not load a module. */
export type RejectionCause =
	| 'simd'
	| 'tail-call'
	| 'exceptions'
	| 'garbage-collection'
	| 'memory64'
	| 'several-memories'
	| 'constant-expression'
	| 'start-type'
	| 'memory-not-exported'
	| 'not-wasm'
	| 'newer-format'
	| 'too-large'
	| 'data-count'
	| 'damaged';
