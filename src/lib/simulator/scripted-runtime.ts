// A runtime whose containers are functions of a test instead of wasm: the lifecycle and its log lines without an engine.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { RuntimeParts } from './firmware.ts';
import type { BoardInspection } from './inspection.ts';
import { NetworkError } from './network/network-error.ts';
import {
	CONTAINER_DIRECTORY,
	IMAGE_DIRECTORY,
	WORK_DIRECTORY,
	type BoardConsole,
	type Container,
	type ContainerOptions,
	type RuntimeStatus,
	type Runtime
} from './runtime/runtime.ts';

export interface ScriptedProgram {
	options: ContainerOptions;
	console: BoardConsole;
	clock: Clock;
	print: (text: string) => void;
	/** Aborted by a kill. */
	signal: AbortSignal;
	/** Types of the resources that the program holds; with `ocre:api` they are freed at its end. */
	resources: number[];
}

/** Returns the exit code, or the text of the exception that ended it. Runs synchronously until its first await. */
export type Script = (program: ScriptedProgram) => number | string | Promise<number | string>;

const IDS = 'b898643 a5d16e5 f1e1e8d 5b850d1 e769ea6 7aef49c 5cf1dfe 8d7cdd2'.split(' ');
const ADDRESS = '0x80f2318';

class ScriptedContainer implements Container {
	readonly image: string;
	readonly detached: boolean;
	#status: RuntimeStatus = 'CREATED';
	#code: number | null = null;
	#ended: Promise<void> = Promise.resolve();
	#kill = new AbortController();
	#resources: number[] = [];

	constructor(
		readonly id: string,
		readonly options: ContainerOptions,
		readonly parts: RuntimeParts,
		readonly script: Script
	) {
		this.image = options.image;
		this.detached = options.detached;
	}

	status(): RuntimeStatus {
		return this.#status;
	}

	async start(): Promise<number> {
		this.#log(`Waiting for container '${this.id}' to start`);
		this.#status = 'RUNNING';
		this.#kill = new AbortController();
		this.#resources = [];
		const result = this.script({
			options: this.options,
			console: this.parts.console,
			clock: this.parts.clock,
			signal: this.#kill.signal,
			resources: this.#resources,
			print: (text) => this.parts.console.print(utf8(text))
		});
		if (typeof result === 'object')
			this.#ended = result.catch(() => 'terminated by user').then((value) => this.#end(value));
		else this.#end(result);
		this.#log(`Started container '${this.id}' on runtime 'wamr/wasip1'`);
		if (!this.detached) await this.#waitEnd();
		return 0;
	}

	kill(): number {
		this.#log(`Sent kill signal to container '${this.id}'`);
		this.#kill.abort();
		return 0;
	}

	async wait(): Promise<number | null> {
		if (this.#status === 'STOPPED') this.#log(`Container '${this.id}' was stopped`);
		else await this.#waitEnd();
		return this.#code;
	}

	async #waitEnd(): Promise<void> {
		if (this.#status === 'RUNNING') this.#log(`Container '${this.id}' is running`);
		await this.#ended;
		this.#log(`Container '${this.id}' was exited`);
		this.#log(`Container '${this.id}' was stopped`);
	}

	#end(result: number | string): void {
		const log: BoardConsole['log'] = (...line) => this.parts.console.log(...line);
		if (typeof result === 'string') {
			const text = `Main function returned error in context ${ADDRESS} exception: None`;
			log('wrn', 'wamr_runtime', text);
			log('err', 'wamr_runtime', `Container ${ADDRESS} exception: Exception: ${result}`);
		}
		this.#code = typeof result === 'number' ? result : 0;
		if (this.#resources.length > 0) this.#freeResources(log);
		log('inf', 'wamr_runtime', `Context ${ADDRESS} completed successfully`);
		this.#log(`Container '${this.id}' exited. Result is = ${this.#code}`);
		this.#status = 'STOPPED';
	}

	#freeResources(log: BoardConsole['log']): void {
		log('inf', 'wamr_runtime', 'Cleaning up module resources');
		this.#resources.forEach((type, index) => {
			const left = this.#resources.slice(index + 1).filter((other) => other === type).length;
			log('inf', 'ocre_common', `Decremented resource count: type=${type}, count=${left}`);
		});
		log('inf', 'ocre_common', `Module unregistered: ${ADDRESS}`);
	}

	#log(text: string): void {
		this.parts.console.log('inf', 'container', text);
	}
}

export class ScriptedRuntime implements Runtime {
	readonly address = '0x80f21a8';
	#containers: ScriptedContainer[] = [];
	#ids = [...IDS];
	readonly #parts: RuntimeParts;
	readonly #scripts: Readonly<Record<string, Script>>;

	/** `context`: whether there is an Ocre context on the volume at all. */
	constructor(parts: RuntimeParts, scripts: Readonly<Record<string, Script>>, context = true) {
		this.#parts = parts;
		this.#scripts = scripts;
		if (!context) return;
		parts.files.removeTree(CONTAINER_DIRECTORY);
		for (const path of [WORK_DIRECTORY, CONTAINER_DIRECTORY, IMAGE_DIRECTORY]) {
			try {
				parts.files.mkdir(path);
			} catch {
				// It is there from the boot before.
			}
		}
	}

	create(options: ContainerOptions): Promise<Container | null> {
		return Promise.resolve(this.#create(options));
	}

	find(id: string): Container | null {
		return this.#containers.find((container) => container.id === id) ?? null;
	}

	list(): readonly Container[] {
		return this.#containers;
	}

	remove(container: Container): number {
		this.#containers = this.#containers.filter((item) => item !== container);
		this.#parts.console.log('inf', 'container', `Removed container '${container.id}'`);
		return 0;
	}

	imageOf(): null {
		return null;
	}

	inspect(): BoardInspection {
		return {
			boardTimeMs: this.#parts.clock.now(),
			ringSize: 32,
			events: [],
			timers: [],
			subscriptions: [],
			maxSubscriptions: 0,
			threads: []
		};
	}

	connect(): never {
		throw new NetworkError('ENETUNREACH');
	}

	put(): void {}

	driveLed(): null {
		return null;
	}

	dispose(): void {
		for (const container of this.#containers) container.kill();
		this.#containers = [];
	}

	#create(options: ContainerOptions): Container | null {
		const log: BoardConsole['log'] = (...line) => this.#parts.console.log(...line);
		const id = options.id ?? this.#ids.shift() ?? 'ffffff0';
		const refuse = (errno: number) => {
			log('err', 'context', `Failed to create container ${id}: errno=${errno}`);
			return null;
		};
		if (this.find(id)) {
			log('err', 'context', `Container with ID '${id}' already exists`);
			return null;
		}
		if (options.runtime === null) log('inf', 'container', 'Selected runtime engine: wamr/wasip1');
		else if (options.runtime !== 'wamr/wasip1') {
			log('err', 'container', `Invalid runtime '${options.runtime}'`);
			return refuse(2);
		}
		if (!this.#load(options.image)) return refuse(2);
		const script = this.#scripts[options.image] ?? (() => 0);
		const container = new ScriptedContainer(id, options, this.#parts, script);
		const path = `${IMAGE_DIRECTORY}/${options.image}`;
		log(
			'inf',
			'container',
			`Created container '${id}' with runtime 'wamr/wasip1' (path '${path}')`
		);
		this.#containers.push(container);
		return container;
	}

	#load(image: string): boolean {
		const { console, files } = this.#parts;
		const path = `${IMAGE_DIRECTORY}/${image}`;
		try {
			const { sizeBytes } = files.stat(path);
			console.log('inf', 'file_alloc_read', `File size to load: ${sizeBytes}`);
			const loaded = `File '${path}' (size=${sizeBytes}) loaded successfully`;
			console.log('inf', 'file_alloc_read', loaded);
			console.log('inf', 'wamr_runtime', `Buffer loaded successfully: ${ADDRESS}`);
			return true;
		} catch {
			console.log('err', 'fs', 'file open error (-2)');
			console.log('err', 'file_alloc_read', `Failed to open file '${path}' errno=2`);
			console.log('err', 'wamr_runtime', 'Failed to load wasm program into buffer errno=2');
			console.log('err', 'container', 'Failed to create container');
			return false;
		}
	}
}
