// The container runtime of the simulated board: an Ocre context at /lfs/ocre, its containers, and the panel's pins.
import { limitsOf, type BoardLimits } from '#lib/abi/board-limits.ts';
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR, zephyrTraits, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { CAPABILITIES } from '#lib/abi/capabilities.ts';
import { isValidName } from '#lib/abi/names.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { Emitter } from '#lib/core/emitter.ts';
import { BoardControl } from '../control/board-control.ts';
import type { ThreadFactory } from '../container/container-thread.ts';
import { Switchboard } from '../container/switchboard.ts';
import { ThreadPool } from '../container/thread-pool.ts';
import type { BoardInspection } from '../inspection.ts';
import { SensorReadings } from '../sensor-readings.ts';
import { Network, type Listener } from '../network/network.ts';
import type { TcpSocket } from '../network/tcp-socket.ts';
import type { MemoryAccount, PinLevel } from '../simulator.ts';
import { EISDIR, FileError, type BoardFiles } from '#lib/simulator/storage/board-files.ts';
import { Trace } from '../trace/trace.ts';
import { FileBuffer } from '#lib/simulator/storage/file-buffer.ts';
import { DescriptorSlots } from '../wasi/descriptors.ts';
import { AddressRange, pointer } from './addresses.ts';
import { BoardContainer, ENGINE, type Preopen } from './board-container.ts';
import type { BoardState } from './board-state.ts';
import { CharacterDisplay } from './character-display.ts';
import { ENOMEM } from './errno.ts';
import { printEngineLine } from './engine-line.ts';
import { EventRing } from './event-ring.ts';
import { signatureComplaint } from './linking.ts';
import { Gpio } from './gpio.ts';
import { GuestTrap } from './guest-trap.ts';
import { ResourceCounts } from './instance.ts';
import { explainRejection } from './explain-rejection.ts';
import { inspectBoard } from './inspect-board.ts';
import { loadModule, type LoadedModule } from './load-module.ts';
import { MemoryBudget, type BudgetOptions } from './memory-budget.ts';
import { Messaging } from './messaging.ts';
import { Notices } from './notices.ts';
import { RandomIds } from './random-id.ts';
import {
	CONTAINER_DIRECTORY,
	IMAGE_DIRECTORY,
	WORK_DIRECTORY,
	type BoardConsole,
	type Container,
	type ContainerOptions,
	type LogLevel,
	type Runtime,
	type RuntimeEvents
} from './runtime.ts';
import { Sensors } from './sensors.ts';
import { TestEntropy } from './test-entropy.ts';
import { ThreadIds } from './thread-ids.ts';
import { Timers } from './timers.ts';
import { LoadError } from '#lib/wasm/wasm-reader.ts';

export interface RuntimeOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	files: BoardFiles;
	/** The volume's, which the shell and SMP use, too. Default: one of its own. */
	fileBuffer?: FileBuffer;
	console: BoardConsole;
	/** `now()` is the time since the board's boot. */
	clock: Clock;
	threads: ThreadFactory;
	/** Time outside the board, which goes on while it is paused. Default: `clock`. */
	wall?: Clock;
	/** Default: one that nobody looks at. */
	trace?: Trace;
	/** Default: one that nobody uses. */
	control?: BoardControl;
	/** What the sensors measure. Default: what a board measures when it is switched on. */
	sensors?: SensorReadings;
	/** Time of day at boot, in milliseconds since 1970. Default: now. */
	bootTimeMs?: number;
	/** Fills bytes with random numbers. Default: the platform's generator. */
	random?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const CONTEXT_ADDRESS = 0x20001a30;
const IMAGE_ADDRESSES = 0x90000000;
const CONTEXT_ADDRESSES = 0x20010000;
const INSTANCE_ADDRESSES = 0x20020000;
/** The shell's thread creates containers. */
const SHELL_THREAD = 0x20001080;
const RANDOM_CHUNK = 65536;
/** Of boards whose own numbers differ after each reset. */
const DESCRIPTOR_SEED = 1;
const MAX_ID_TRIES = 100;
const MAX_SHOWN_PAYLOAD = 4096;

function platformRandom(bytes: Uint8Array<ArrayBuffer>): void {
	for (let i = 0; i < bytes.length; i += RANDOM_CHUNK)
		crypto.getRandomValues(bytes.subarray(i, i + RANDOM_CHUNK));
}

function prepareDirectories(files: BoardFiles): void {
	files.removeTree(CONTAINER_DIRECTORY);
	for (const path of [WORK_DIRECTORY, IMAGE_DIRECTORY, CONTAINER_DIRECTORY]) {
		try {
			files.mkdir(path);
		} catch (error) {
			if (!(error instanceof FileError) || files.stat(path).kind !== 'directory') throw error;
		}
	}
}

function exists(files: BoardFiles, path: string): boolean {
	try {
		files.stat(path);
		return true;
	} catch (error) {
		if (error instanceof FileError) return false;
		throw error;
	}
}

function timerStacks(limits: BoardLimits, mode: BoardMode): BudgetOptions['timerStacks'] {
	if (!limits.keepsTimerThreads) return 'given-back';
	return mode === 'faithful' ? 'kept' : 'given-back-unlike-boards';
}

interface Image {
	bytes: Uint8Array;
	address: number;
}

class BoardRuntime implements Runtime {
	readonly address = pointer(CONTEXT_ADDRESS);
	readonly #board: BoardState;
	readonly #network: Network;
	readonly #events = new Emitter<RuntimeEvents>();
	readonly #display: CharacterDisplay;
	readonly #containers: BoardContainer[] = [];
	readonly #imageAddresses = new AddressRange(IMAGE_ADDRESSES);
	readonly #contextAddresses = new AddressRange(CONTEXT_ADDRESSES);
	readonly #ids = new RandomIds();
	/** What the C library remembers of its last failure: error lines show it, fitting or not. */
	#errno = 0;
	#disposed = false;
	/** A message about the memory is on its way. */
	#isMemoryTold = false;

	constructor(options: RuntimeOptions) {
		prepareDirectories(options.files);
		this.#display = new CharacterDisplay(options.profile.display, options.clock, (lines) =>
			this.#events.emit('display', lines)
		);
		this.#network = new Network(options.profile.network !== null);
		this.#network.on('listeners', (listeners) => this.#events.emit('listeners', listeners));
		this.#board = this.#makeBoard(options);
	}

	inspect(): BoardInspection {
		return inspectBoard(this.#board);
	}

	get memory(): MemoryAccount {
		return this.#board.budget.account;
	}

	get listeners(): readonly Listener[] {
		return this.#network.listeners;
	}

	connect(port: number): TcpSocket {
		return this.#network.connectFromPage(port);
	}

	get pins(): readonly PinLevel[] {
		return this.#board.gpio.leds;
	}

	get display(): readonly string[] {
		return this.#display.lines;
	}

	on<Name extends keyof RuntimeEvents>(
		name: Name,
		listener: (event: RuntimeEvents[Name]) => void
	): Disposable {
		return this.#events.on(name, listener);
	}

	setButton(alias: string, pressed: boolean): void {
		this.#board.gpio.setButton(alias, pressed);
	}

	find(id: string): Container | null {
		return this.#containers.find((container) => container.id === id) ?? null;
	}

	imageOf(id: string): { name: string; bytes: Uint8Array } | null {
		const container = this.#containers.find((one) => one.id === id);
		if (!container) return null;
		try {
			return { name: container.image, bytes: this.#board.files.read(container.parts.imagePath) };
		} catch (error) {
			if (error instanceof FileError) return null;
			throw error;
		}
	}

	list(): readonly Container[] {
		return [...this.#containers];
	}

	async create(options: ContainerOptions): Promise<Container | null> {
		const id = this.#chooseId(options);
		if (id === null) return null;
		const directory = `${CONTAINER_DIRECTORY}/${id}`;
		const hasFiles = options.capabilities.includes('filesystem');
		if (hasFiles && !this.#makeDirectory(directory, id)) return null;
		const container = await this.#build(id, options);
		if (container) {
			this.#containers.push(container);
			this.#board.trace.state({ container: id, state: 'created', exitCode: 0 });
			return container;
		}
		if (hasFiles) this.#board.files.removeTree(directory);
		this.#log('err', 'context', `Failed to create container ${id}: errno=${this.#errno}`);
		return null;
	}

	remove(container: Container): number {
		const index = this.#containers.findIndex((entry) => entry === container);
		const found = this.#containers[index];
		if (!found) return -1;
		const status = found.status();
		if (status !== 'CREATED' && status !== 'STOPPED' && status !== 'ERROR') {
			this.#log('err', 'container', `Cannot remove container '${found.id}' because it is in use`);
			return -1;
		}
		found.dispose();
		this.#containers.splice(index, 1);
		this.#board.budget.release(found.id, 'imageBytes', found.parts.imageBytes);
		this.#contextAddresses.release(found.parts.context);
		this.#imageAddresses.release(found.parts.imageAddress);
		this.#board.notices.forget(found.id);
		this.#board.trace.state({ container: found.id, state: 'removed', exitCode: 0 });
		this.#log('inf', 'container', `Removed container '${found.id}'`);
		return this.#removeDirectory(found);
	}

	/**
	 * The directory of a container that has one. Where somebody removed it before, a board keeps the container in its
	 * list although its memory is given back, and goes down at the next command; this one only says the same.
	 */
	#removeDirectory({ id, parts }: BoardContainer): number {
		if (!parts.options.capabilities.includes('filesystem')) return 0;
		const { files, mode } = this.#board;
		const path = `${CONTAINER_DIRECTORY}/${id}`;
		if (exists(files, path)) {
			files.removeTree(path);
			return 0;
		}
		if (mode === 'documented') return 0;
		const texts = [`container working directory '${path}'`, 'container'];
		for (const text of texts) this.#log('err', 'context', `Failed to remove ${text}: rc=-1`);
		return -1;
	}

	dispose(): void {
		this.#disposed = true;
		for (const container of this.#containers.splice(0)) container.dispose();
		this.#board.timers.dispose();
		this.#display.dispose();
		this.#network.dispose();
		this.#board.pool.dispose();
		this.#events.clear();
	}

	#makeBoard(options: RuntimeOptions): BoardState {
		const { profile, files, console, clock, threads } = options;
		const { mode = DEFAULT_MODE, zephyr = DEFAULT_ZEPHYR } = options;
		const entropy = new TestEntropy(profile.entropySeed ?? DESCRIPTOR_SEED);
		const isSeeded = profile.entropySeed !== null && mode === 'faithful';
		const fill = (bytes: Uint8Array<ArrayBuffer>) => entropy.fill(bytes);
		const { sensors = new SensorReadings(profile), random = isSeeded ? fill : platformRandom } =
			options;
		const {
			wall = clock,
			trace = new Trace(clock, wall),
			control = new BoardControl(wall),
			fileBuffer = new FileBuffer()
		} = options;
		const notices = new Notices(mode, (notice) => this.#events.emit('notice', notice));
		const ring = new EventRing(mode);
		const limits = limitsOf(profile, zephyr);
		const budget = new MemoryBudget({
			totalBytes: profile.containerMemoryBytes,
			systemHeapBytes: limits.systemHeapBytes,
			timerStacks: timerStacks(limits, mode),
			onchange: () => this.#memoryChanged()
		});
		const counts = new ResourceCounts(console);
		const instances = new AddressRange(INSTANCE_ADDRESSES);
		const switchboard = new Switchboard();
		return {
			profile,
			limits,
			mode,
			zephyr,
			files,
			console,
			clock,
			wall,
			trace,
			control,
			notices,
			ring,
			counts,
			instances,
			switchboard,
			random,
			slots: new DescriptorSlots(mode === 'faithful' ? fileBuffer : new FileBuffer()),
			randomDescriptor: fill,
			threadIds: new ThreadIds(),
			budget,
			network: this.#network,
			pool: new ThreadPool(threads, () => switchboard.wake()),
			timers: new Timers({
				max: profile.maxTimers,
				mode,
				clock,
				ring,
				counts,
				console,
				notices,
				trace,
				isWornOut: () => budget.isWornOut,
				takeThread: (containerId) => budget.takeStack(containerId, 'timerBytes'),
				releaseThread: (containerId) => budget.releaseStack(containerId, 'timerBytes')
			}),
			messaging: new Messaging({
				maxSubscriptions: profile.maxSubscriptions,
				mode,
				ring,
				counts,
				console,
				notices,
				trace,
				warn: (text) => this.#printEngine(`warning: ${text}`),
				native: (topic, payload) => this.#heard(topic, payload)
			}),
			sensors: new Sensors(profile, sensors, random),
			gpio: new Gpio(profile, ring, counts, console, {
				pinChanged: (level) => this.#events.emit('pin', level),
				mode,
				notices,
				trace,
				isAlive: (address) => instances.has(address)
			}),
			isAlive: (address) => instances.has(address),
			bootTimeMs: options.bootTimeMs ?? Date.now(),
			fatal: (restarts) => this.#events.emit('fatal', { restarts })
		};
	}

	/** Told once, however much changes before anybody else runs. */
	#memoryChanged(): void {
		if (this.#isMemoryTold) return;
		this.#isMemoryTold = true;
		queueMicrotask(() => {
			this.#isMemoryTold = false;
			this.#events.emit('memory', this.memory);
		});
	}

	/** What a container publishes, on its way to the display. */
	#heard(topic: string, payload: () => Uint8Array): boolean {
		try {
			const bytes = payload().slice(0, MAX_SHOWN_PAYLOAD);
			this.#events.emit('message', { topic, payload: bytes });
		} catch (error) {
			// The range is not in its memory: as long as nobody takes the message, nobody minds.
			if (!(error instanceof GuestTrap)) throw error;
		}
		return this.#display.receive(topic, payload);
	}

	#chooseId({ id, image }: ContainerOptions): string | null {
		if ((id !== null && !isValidName(id)) || !isValidName(image)) {
			this.#log('err', 'context', 'Invalid characters in container or image name');
			return null;
		}
		if (id !== null) {
			if (!this.find(id)) return id;
			this.#log('err', 'context', `Container with ID '${id}' already exists`);
			return null;
		}
		for (let i = 0; i < MAX_ID_TRIES; i++) {
			const random = this.#ids.next();
			if (!this.find(random)) return random;
		}
		return null;
	}

	#makeDirectory(path: string, id: string): boolean {
		try {
			this.#board.files.mkdir(path);
			return true;
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			// What was there is lost: the clean-up after a failure does not ask whose directory it is.
			this.#board.files.removeTree(path);
			this.#errno = error.errno;
			this.#log('err', 'fs', `failed to create directory (-${error.errno})`);
			this.#log('err', 'context', `Failed to create container ${id}: errno=${error.errno}`);
			return false;
		}
	}

	async #build(id: string, options: ContainerOptions): Promise<BoardContainer | null> {
		const { runtime } = options;
		if (runtime === null) this.#log('inf', 'container', `Selected runtime engine: ${ENGINE}`);
		else if (runtime !== ENGINE) {
			this.#log('err', 'container', `Invalid runtime '${runtime}'`);
			return null;
		}
		if (!this.#hasRoom(id)) return null;
		const imagePath = `${IMAGE_DIRECTORY}/${options.image}`;
		const image = this.#readImage(id, imagePath);
		const loaded = image ? await this.#load(id, image) : null;
		if (!image || !loaded || this.#disposed) {
			if (image) this.#releaseImage(id, image);
			this.#log('err', 'container', 'Failed to create container');
			return null;
		}
		const preopens = this.#applyCapabilities(id, options);
		this.#log(
			'inf',
			'container',
			`Created container '${id}' with runtime '${ENGINE}' (path '${imagePath}')`
		);
		return new BoardContainer(this.#board, {
			id,
			options,
			imagePath,
			imageBytes: image.bytes.length,
			imageAddress: image.address,
			loaded,
			context: this.#contextAddresses.take(),
			preopens
		});
	}

	/** Each container has a condition variable from create until remove, and of those there are few. */
	#hasRoom(id: string): boolean {
		const { containers } = this.#board.limits;
		if (containers === null || this.#containers.length < containers) return true;
		this.#board.notices.say(id, 'containers-full', String(containers));
		const text = `Failed to initialize stop conditional variable: rc=${ENOMEM}`;
		this.#log('err', 'container', text);
		return false;
	}

	#readImage(id: string, path: string): Image | null {
		const bytes = this.#readFile(id, path);
		if (!bytes) {
			const reason = `Failed to load wasm program into buffer errno=${this.#errno}`;
			this.#log('err', 'wamr_runtime', reason);
			return null;
		}
		this.#log(
			'inf',
			'file_alloc_read',
			`File '${path}' (size=${bytes.length}) loaded successfully`
		);
		const address = this.#imageAddresses.take();
		this.#log('inf', 'wamr_runtime', `Buffer loaded successfully: ${pointer(address)}`);
		return { bytes, address };
	}

	#readFile(id: string, path: string): Uint8Array | null {
		const fail = (errno: number, text: string) => {
			this.#errno = errno;
			this.#log('err', 'file_alloc_read', text);
			return null;
		};
		const { files, budget } = this.#board;
		try {
			const { kind, sizeBytes } = files.stat(path);
			if (kind === 'directory') throw new FileError(EISDIR, 'open', path);
			if (this.#board.mode === 'faithful' && this.#board.slots.isFileOpen)
				throw new FileError(ENOMEM, 'open', path);
			this.#log('inf', 'file_alloc_read', `File size to load: ${sizeBytes}`);
			if (sizeBytes === 0) return fail(this.#errno, 'File is empty');
			if (!budget.take(id, 'imageBytes', sizeBytes)) {
				this.#board.notices.say(id, 'memory-full');
				return fail(ENOMEM, `Failed to allocate memory for file '${path}' size=${sizeBytes}`);
			}
			return files.read(path);
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			this.#log('err', 'fs', `file open error (-${error.errno})`);
			return fail(error.errno, `Failed to open file '${path}' errno=${error.errno}`);
		}
	}

	async #load(id: string, { bytes }: Image): Promise<LoadedModule | null> {
		try {
			const { profile } = this.#board;
			return await loadModule(bytes, {
				hasSimd: profile.hasSimd,
				memoryBytes: profile.containerMemoryBytes,
				warn: (text) => this.#printEngine(`warning: ${text}`),
				onimport: (module, name, signature) => {
					const complaint = signatureComplaint(module, name, signature, profile);
					if (complaint !== null) this.#printEngine(complaint);
				}
			});
		} catch (error) {
			if (!(error instanceof LoadError)) throw error;
			this.#errno = zephyrTraits(this.#board.zephyr).loadErrno ?? this.#errno;
			this.#board.notices.say(id, 'module-rejected', explainRejection(error.message));
			this.#log('err', 'wamr_runtime', `Failed to load module: ${error.heading}: ${error.message}`);
			return null;
		}
	}

	#releaseImage(id: string, { bytes, address }: Image): void {
		this.#board.budget.release(id, 'imageBytes', bytes.length);
		this.#imageAddresses.release(address);
	}

	/** Directories that the container will see, in the order of the runtime's list. */
	#applyCapabilities(id: string, { capabilities, mounts }: ContainerOptions): Preopen[] {
		const preopens: Preopen[] = [];
		const { groups } = this.#board.profile;
		const isFaithful = this.#board.mode === 'faithful';
		for (const capability of capabilities) {
			if (!CAPABILITIES.some((known) => known === capability))
				this.#board.notices.say(id, 'capability-ignored', capability);
			if (capability === 'networking' && groups.includes('sockets'))
				this.#log('inf', 'wamr_runtime', 'Network capability enabled');
			if (capability !== 'filesystem') continue;
			if (!isFaithful && preopens.length > 0) continue;
			preopens.push({ guest: '/', board: `${CONTAINER_DIRECTORY}/${id}` });
			this.#log('inf', 'wamr_runtime', 'Filesystem capability enabled');
		}
		for (const mount of mounts) {
			const colon = mount.indexOf(':');
			const [first, second] = [mount.slice(0, colon), mount.slice(colon + 1)];
			// The runtime gives the two sides to its engine in the wrong order.
			const [guest, board] = isFaithful ? [first, second] : [second, first];
			preopens.push({ guest, board });
			this.#board.notices.say(id, 'mount-swapped');
			this.#log('inf', 'wamr_runtime', `Enabled mount: ${first}::${second}`);
		}
		return preopens;
	}

	#printEngine(text: string): void {
		printEngineLine(this.#board, SHELL_THREAD, text);
	}

	#log(level: LogLevel, module: string, text: string): void {
		this.#board.console.log(level, module, text);
	}
}

/**
 * Starts the runtime: `/lfs/ocre` is made if need be, and everything in its `containers` is deleted, as after a boot.
 * Throws FileError when the volume has no room for the directories.
 */
export function createRuntime(options: RuntimeOptions): Runtime {
	return new BoardRuntime(options);
}
