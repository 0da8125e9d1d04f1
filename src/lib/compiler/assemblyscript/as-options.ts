// How a program is compiled: what the request says, then `asconfig.json` of the project, then our defaults. The file is
// the one that AssemblyScript's own command line reads, so that a project gives the same there.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { LineIndex } from '../code/line-index.ts';
import {
	DEFAULT_MAX_MEMORY_BYTES,
	DEFAULT_STACK_BYTES,
	type CompileRequest,
	type Diagnostic
} from '../compiler.ts';

const RUNTIMES = ['stub', 'minimal', 'incremental'] as const;

export type AsRuntime = (typeof RUNTIMES)[number];

export interface AsOptions {
	runtime: AsRuntime;
	/** 0 to 3. */
	optimizeLevel: number;
	/** 0 to 2. */
	shrinkLevel: number;
	/** Of objects that are in use, for the runtime that looks for unused ones by itself. */
	stackBytes: number;
	/** 0: as many as the data takes. */
	initialPages: number;
	maxPages: number;
	noAssert: boolean;
}

export const CONFIG_FILE = 'asconfig.json';
const PAGE_BYTES = 65536;
const MAX_PAGES = 65536;

const LEVELS: Record<NonNullable<CompileRequest['optimisation']>, readonly [number, number]> = {
	O0: [0, 0],
	O1: [1, 0],
	O2: [2, 0],
	O3: [3, 0],
	Os: [2, 1],
	Oz: [3, 2]
};

/** Of the command line, which make no difference here: what is written and where to. */
const WITHOUT_EFFECT = new Set([
	'outFile',
	'textFile',
	'bindings',
	'sourceMap',
	'debug',
	'exportStart',
	'use'
]);

type Settings = Readonly<Record<string, unknown>>;

/** Throws `RangeError` for a request that is wrong; what is wrong in the file is in `found`. */
export function optionsFor(request: CompileRequest): {
	options: AsOptions;
	found: readonly Diagnostic[];
} {
	const reader = new ConfigReader(request.files[CONFIG_FILE] ?? '');
	const runtime = reader.runtime() ?? 'stub';
	const [optimizeLevel, shrinkLevel] = LEVELS[request.optimisation ?? 'Oz'];
	const isAsked = request.optimisation !== undefined;
	const stack = reader.number('stackSize', 16, 1 << 20);
	const initialPages = reader.number('initialMemory', 1, MAX_PAGES) ?? 0;
	const maxPages = reader.number('maximumMemory', 1, MAX_PAGES);
	const levels = {
		optimizeLevel: reader.number('optimizeLevel', 0, 3),
		shrinkLevel: reader.number('shrinkLevel', 0, 2)
	};
	const options: AsOptions = {
		runtime,
		optimizeLevel: (isAsked ? null : levels.optimizeLevel) ?? optimizeLevel,
		shrinkLevel: (isAsked ? null : levels.shrinkLevel) ?? shrinkLevel,
		stackBytes:
			runtime === 'incremental' ? (request.stackBytes ?? stack ?? DEFAULT_STACK_BYTES) : 0,
		initialPages,
		maxPages: Math.max(
			initialPages,
			request.maxMemoryBytes !== undefined
				? request.maxMemoryBytes / PAGE_BYTES
				: (maxPages ?? DEFAULT_MAX_MEMORY_BYTES / PAGE_BYTES)
		),
		noAssert: reader.flag('noAssert')
	};
	reader.warnOfOthers();
	return { options, found: reader.found };
}

class ConfigReader {
	readonly found: Diagnostic[] = [];
	readonly #text: string;
	readonly #settings: Settings;
	readonly #read = new Set<string>(['optimize']);

	constructor(text: string) {
		this.#text = text;
		this.#settings = this.#parse();
	}

	runtime(): AsRuntime | null {
		const value = this.#value('runtime');
		if (value === undefined) return null;
		const runtime = RUNTIMES.find((name) => name === value);
		if (runtime === undefined)
			this.#report('error', 'runtime', `the runtime can be ${RUNTIMES.join(', ')}`);
		return runtime ?? null;
	}

	number(name: string, least: number, most: number): number | null {
		const value = this.#value(name);
		if (value === undefined) return null;
		if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
			return value;
		this.#report('error', name, `${name} takes a whole number from ${least} to ${most}`);
		return null;
	}

	flag(name: string): boolean {
		const value = this.#value(name);
		if (value !== undefined && typeof value !== 'boolean')
			this.#report('error', name, `${name} is true or false`);
		return value === true;
	}

	warnOfOthers(): void {
		for (const name of Object.keys(this.#settings))
			if (!this.#read.has(name) && !WITHOUT_EFFECT.has(name))
				this.#report('warning', name, `the page does not know the option ${name}`);
	}

	#value(name: string): unknown {
		this.#read.add(name);
		return this.#settings[name];
	}

	#parse(): Settings {
		if (this.#text.trim() === '') return {};
		try {
			const config = objectOf(JSON.parse(this.#text));
			const release = objectOf(objectOf(config['targets'])['release']);
			return { ...objectOf(config['options']), ...release };
		} catch (error) {
			this.#report('error', null, `${CONFIG_FILE} is not JSON: ${messageOf(error)}`);
			return {};
		}
	}

	#report(severity: Diagnostic['severity'], name: string | null, message: string): void {
		const at = name === null ? -1 : this.#text.lastIndexOf(`"${name}"`);
		const range = at < 0 ? null : new LineIndex(this.#text).rangeOf(at, at + `"${name}"`.length);
		const code = severity === 'error' ? 'config-invalid' : 'config-unknown-option';
		this.found.push({ severity, message, code, file: CONFIG_FILE, range });
	}
}

function objectOf(value: unknown): Settings {
	if (value === undefined) return {};
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new AppError('unsupported-type', 'an object is expected');
	return Object.fromEntries(Object.entries(value));
}
