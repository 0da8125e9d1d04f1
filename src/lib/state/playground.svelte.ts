// The page's state in one piece: projects, compiler, target, run, settings and messages, made once and passed by context.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { profileKey, type BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { MemorySharing } from '#lib/core/memory-sharing.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { containerIdOf } from '#lib/project/edit-project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import type { ExampleShelf } from '#lib/project/project.ts';
import type { Journal } from '#lib/storage/journal.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import type { Board } from '#lib/board/board.ts';
import { browserPortLocks } from '#lib/board/port-lock.ts';
import { boardAccess } from '#lib/board/board-access.ts';
import type { Port } from '#lib/core/port.ts';
import type { BoardSession } from './board-session.svelte.ts';
import { Boards } from './boards.svelte.ts';
import type { DeployQueue } from './deploy-queue.svelte.ts';
import type { Deployment } from './deploy.ts';
import { BoardWish } from './board-wish.svelte.ts';
import type { CheckedTarget } from './deploy-facts.ts';
import { DeployQuestions } from './deploy-question.svelte.ts';
import { EarlyCompiler, type ConnectionFacts } from './early-compiler.svelte.ts';
import { errorText, type ErrorText } from './error-text.ts';
import { Marks } from './marks.svelte.ts';
import { Messages } from './messages.svelte.ts';
import { Recordings } from './recordings.svelte.ts';
import { Run, type ConfirmRequest } from './run.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Scenarios } from './scenarios.svelte.ts';
import type { SerialTarget } from './serial-target.svelte.ts';
import { SimulatedTarget, type TargetParts } from './simulated-target.svelte.ts';
import { keepingText } from './storage-keeping.ts';
import { takeConsole } from './take-console.ts';
import { Toolchain } from './toolchain.svelte.ts';
import type { ImageLibrary } from './image-library.svelte.ts';
import type { ImportPlace, Imports } from './imports.svelte.ts';
import type { Given } from './read-import.ts';
import { keptBothText, keptText, mergedText } from './two-tabs-text.ts';
import { Workspace } from './workspace.svelte.ts';

export interface PlaygroundParts extends TargetParts {
	/** The driver of a board on a cable: its time limits hold in a hidden page, too. */
	createCableBoard(this: void, port: Port, baudRate?: number): Board;
	store: ProjectStore;
	journal: Journal;
	examples: ExampleShelf;
	compiler: Compiler;
	clock: Clock;
	/** What the compiler of this page consists of. */
	toolchainManifest: ToolchainManifest;
	/** Whether the page may share memory between threads: without it no container can run. */
	memorySharing: MemorySharing;
	/** What the browser tells of the connection. */
	connection: () => ConnectionFacts | null;
	/** Calls back when the page has nothing else to do. */
	whenIdle: (callback: () => void) => () => void;
}

/** Moves the editor's cursor; a new object each time. */
export interface Reveal {
	path: string;
	range: { startLine: number; startColumn: number };
}

const NO_SHARING: Readonly<Record<Exclude<MemorySharing, 'shared'>, string>> = {
	insecure: 'page-insecure',
	framed: 'page-framed',
	'not-isolated': 'not-isolated',
	missing: 'shared-memory-missing'
};

/** What a save that works at last makes untrue. */
const SAVE_FAILURES = ['browser-storage-full', 'storage-failed', 'storage-refused'];

const COMPILER_ENDED = {
	tone: 'info',
	title: 'The compiler stopped unexpectedly.',
	text: 'The next run starts it again. Your work is not affected.'
} as const;

export class Playground implements Disposable {
	readonly messages = new Messages();
	readonly settings: Settings;
	readonly workspace: Workspace;
	readonly toolchain: Toolchain;
	readonly earlyCompiler: EarlyCompiler;
	readonly run: Run;
	readonly scenarios: Scenarios;
	readonly recordings: Recordings;
	/** Of the files of the open project. */
	readonly marks = new Marks(() => this.problems);
	/** Before a run: will it run there? */
	readonly deployQuestions = new DeployQuestions();
	/** The open example is made for another board. */
	readonly boardWish = new BoardWish({
		project: () => {
			const { project } = this.workspace;
			return project && { id: project.id, board: this.workspace.exampleOf(project)?.board };
		},
		profile: () => (this.serial ? null : this.#target.simulator.profile),
		setBoard: (board) => this.setBoard(board)
	});
	reveal = $state.raw<Reveal | null>(null);
	/** Settings and projects were read, or cannot be. */
	ready = $state(false);
	/** Why this page can run nothing at all. */
	unsupported = $state.raw<ErrorText | null>(null);

	/** Deploying to several boards; null until it is asked for. */
	deployQueue = $state.raw<DeployQueue | null>(null);
	/** A dialog about boards that is open. */
	boardDialog = $state<'deploy' | 'help' | null>(null);

	/** What asks during an import; null until the first one. */
	imports = $state.raw<Imports | null>(null);
	/** Something was imported: there it is to be seen. */
	onplace: (place: ImportPlace) => void = () => undefined;

	/** Offers a project as a file to keep. */
	onexport: (projectId: string) => Promise<void> | void = () => undefined;

	#images: Promise<ImageLibrary> | null = null;
	#target = $state.raw<SimulatedTarget>() as SimulatedTarget;
	/** Boards on cables. */
	readonly boards: Boards;
	#parts: PlaygroundParts;
	#owned = new DisposableStore();

	constructor(parts: PlaygroundParts) {
		this.#parts = parts;
		this.settings = new Settings(parts.store);
		parts.store.onproblem = (problem) => this.messages.fail(problem);
		this.workspace = this.#owned.add(
			new Workspace({
				...parts,
				onsaveerror: (error) => this.#failSave(error),
				onsaved: () => SAVE_FAILURES.forEach((code) => this.messages.dismissFailure(code)),
				onkept: (name) => this.messages.show(keptText(name)),
				onmerge: (name) => this.messages.show(mergedText(name)),
				onconflict: (name, copyName, showTheirs) =>
					this.messages.show(keptBothText(name, copyName, showTheirs)),
				onremoved: (name, undo) =>
					this.messages.offerUndo(`“${name}” was deleted in another tab.`, undo)
			})
		);
		this.toolchain = this.#owned.add(
			new Toolchain(parts.compiler, () => this.messages.show(COMPILER_ENDED))
		);
		this.earlyCompiler = this.#owned.add(
			new EarlyCompiler({ ...parts, toolchain: this.toolchain })
		);
		this.#target = this.#createTarget();
		this.#owned.defer(() => this.#target.dispose());
		const access = boardAccess();
		this.boards = this.#owned.add(
			new Boards({
				api: () => access?.api ?? null,
				...parts,
				createBoard: parts.createCableBoard,
				locks: browserPortLocks(),
				settings: this.settings,
				onshow: () => this.#target.session.show(this.boards.shown === null),
				onback: ({ name }) =>
					this.messages.show({ tone: 'success', title: 'The board is back.', text: name })
			})
		);
		this.run = new Run({
			savedProject: () => this.#savedProject(),
			toolchain: this.toolchain,
			shown: () => this.shown,
			choose: () => this.#chooseTarget(),
			confirm: (request, signal) => this.#confirm(request, signal)
		});
		this.scenarios = new Scenarios({
			clock: parts.clock,
			run: this.run,
			savedProject: () => this.#savedProject(),
			projects: () => this.workspace.projects,
			examples: parts.examples,
			target: (scenario, profile) => this.#targetFor(scenario, profile)
		});
		this.#owned.defer(() => this.scenarios.cancel());
		this.recordings = this.#owned.add(
			new Recordings({ clock: parts.clock, target: () => this.#target })
		);
	}

	/** The board that a scenario asks for, in its mode; otherwise the one that is there. */
	async #targetFor(
		{ mode }: { mode: BoardMode | null },
		profile: BoardProfile | null
	): Promise<SimulatedTarget> {
		if (this.#refusal) throw this.#refusal;
		if (this.#target.crashed) await this.replaceTarget();
		if (profile && profile.id !== this.#target.simulator.profile.id) await this.setBoard(profile);
		if (mode !== null && mode !== this.#target.mode) await this.setBoardMode(mode);
		this.#target.beginTrace();
		await this.#target.session.open();
		return this.#target;
	}

	get target(): SimulatedTarget {
		return this.#target;
	}

	/** The board on a cable that the page shows, and that programs run on; null: that is the simulated one. */
	get serial(): SerialTarget | null {
		return this.boards.shown;
	}

	/** The board that console, containers and storage are of, and that programs run on. */
	get shown(): CheckedTarget {
		return this.serial ?? this.#target;
	}

	get session(): BoardSession {
		return this.shown.session;
	}

	/** A run stays with the board that was shown when it began; the simulated one may be replaced meanwhile. */
	#chooseTarget(): () => CheckedTarget {
		const { serial } = this;
		if (!serial) {
			this.#target.beginTrace();
			return () => this.#target;
		}
		return () => {
			serial.checkConnected();
			return serial;
		};
	}

	/** Opens deploying to several boards. */
	async openDeploy(): Promise<void> {
		const [{ DeployQueue }, { checkUnasked }] = await Promise.all([
			import('./deploy-queue.svelte.ts'),
			import('./deploy-look.ts')
		]);
		this.deployQueue ??= new DeployQueue(
			(signal) => this.#buildToDeploy(signal),
			async (target, deployment, signal) => {
				await takeConsole(target.session);
				return checkUnasked(target, deployment, deployment.capabilities, signal);
			}
		);
		this.boardDialog = 'deploy';
	}

	async #buildToDeploy(signal: AbortSignal): Promise<Deployment> {
		const project = await this.#savedProject();
		const { definition, wasm } = await this.run.build(project, signal);
		return { ...definition, id: containerIdOf(project), wasm, run: project.run ?? NO_RUN_OPTIONS };
	}

	/** Problems of the open project: what its last compile and the checks of its YAML files found. */
	get problems(): readonly Diagnostic[] {
		const { project } = this.workspace;
		if (!project) return [];
		const found = this.run.outcomeOf(project.id)?.problems ?? [];
		const inScenarios = this.scenarios.problemsOf(project.id);
		return inScenarios.length === 0 ? found : [...found, ...inScenarios];
	}

	/** Reads settings and projects, and switches the board on. Failures become messages. */
	async start(): Promise<void> {
		const watching = this.boards.watch();
		await this.settings.load();
		void watching.then(() => this.boards.reconnect());
		if (profileKey(this.settings.profile) !== profileKey(this.#target.simulator.profile))
			this.#makeTarget();
		try {
			await this.workspace.load();
		} catch (error) {
			this.messages.fail(browserStorage(error));
		}
		if (this.#parts.store.problem) this.messages.fail(browserStorage(this.#parts.store.problem));
		this.ready = true;
		await this.#switchOn();
		this.earlyCompiler.begin();
	}

	/** Why there is no simulated board that works here, or null. */
	get #refusal(): AppError | null {
		const { memorySharing } = this.#parts;
		if (memorySharing === 'shared') return null;
		return new AppError(NO_SHARING[memorySharing], 'the page cannot share memory between threads');
	}

	/** A board that crashed or that cannot be here is told in its own place. */
	async #switchOn(): Promise<void> {
		if (this.#refusal) {
			this.unsupported = errorText(this.#refusal);
			return;
		}
		const target = this.#target;
		try {
			await target.setMode(this.settings.value.boardMode);
			await target.session.open();
		} catch (error) {
			if (!target.crashed) this.messages.fail(error);
		}
	}

	/** Runs an action of the user; what goes wrong becomes a message. */
	async try(action: () => Promise<unknown> | unknown): Promise<void> {
		try {
			await action();
		} catch (error) {
			this.messages.fail(error);
		}
	}

	/** Shows the place of a problem in the editor. */
	show(problem: Diagnostic): void {
		const { startLine = 1, startColumn = 1 } = problem.range ?? {};
		if (problem.file) this.showPlace(problem.file, startLine, startColumn);
	}

	/** Shows the first error that the last run of a project found, if it has a place. */
	showFirstError(projectId: string): void {
		const found = this.run.outcomeOf(projectId)?.problems ?? [];
		const first = found.find(({ severity, file, range }) => severity === 'error' && file && range);
		if (first) this.show(first);
	}

	/** Lines and columns from 1. */
	showPlace(path: string, startLine: number, startColumn: number): void {
		this.workspace.openFile(path);
		this.reveal = { path, range: { startLine, startColumn } };
	}

	/** Restarts the simulated board in that mode, and keeps the choice. */
	async setBoardMode(mode: BoardMode): Promise<void> {
		this.settings.change({ boardMode: mode });
		await this.#target.setMode(mode);
	}

	#createTarget(): SimulatedTarget {
		return new SimulatedTarget(this.#parts, this.settings.profile, (keeping) => {
			const told = keepingText(keeping);
			const shown = this.messages.list.some((message) => message.title === told?.title);
			if (told && !shown) this.messages.show({ tone: 'warning', ...told, timeoutMs: null });
		});
	}

	/** The work is in this tab alone: it can be taken out of it. */
	#failSave(error: unknown): void {
		const exportOpen = () => {
			const { project } = this.workspace;
			if (project) void this.try(() => this.onexport(project.id));
		};
		this.messages.fail(browserStorage(error), { label: 'Export as zip', onselect: exportOpen });
	}

	/** The page may be about to go: what is not saved yet is saved now. */
	leave(): void {
		this.workspace.leave();
		void this.#target.saveStorage();
	}

	/** Resets the simulated board; one that has stopped, or stops over it, is replaced by a new one with its storage. */
	async resetBoard(): Promise<void> {
		const target = this.#target;
		if (target.crashed) return this.replaceTarget();
		try {
			await target.reset();
		} catch (error) {
			if (!target.crashed || this.#target !== target) throw error;
			await this.replaceTarget();
		}
	}

	/** A new simulated board in the place of one that crashed. */
	async replaceTarget(): Promise<void> {
		if (this.#refusal) return;
		this.#makeTarget();
		await this.#switchOn();
	}

	/** Puts another simulated board in the place of this one, whose containers are gone, and keeps the choice. */
	async setBoard({ id, firmware }: BoardProfile): Promise<void> {
		await this.#target.saveStorage();
		this.settings.change({ board: { id, firmware } });
		await this.replaceTarget();
	}

	#makeTarget(): void {
		const { paced } = this.#target;
		this.#target.dispose();
		this.#target = this.#createTarget();
		if (paced) this.#target.setPaced(paced);
		this.#target.session.show(this.serial === null);
	}

	async #confirm(
		{ deployment, target, projectId, looking }: ConfirmRequest,
		signal: AbortSignal
	): Promise<Deployment> {
		const { workspace } = this;
		if (projectId === null) {
			const { imageName, capabilities } = deployment;
			const read = () => Promise.resolve({ deployment, permissions: capabilities });
			return this.deployQuestions.ask({ key: `image ${imageName}`, target, read }, signal);
		}
		const { projectDeployment } = await import('./project-deployment.ts');
		const { wasm } = deployment;
		const setBoard = (profile: BoardProfile) => this.setBoard(profile);
		const subject = projectDeployment({ workspace, projectId, wasm, target, setBoard });
		return this.deployQuestions.ask(subject, signal, { looking });
	}

	/** Takes all that was chosen or dropped; files go into that folder of the open project. */
	async import(given: readonly Given[], folder = ''): Promise<void> {
		if (given.length === 0) return;
		const { Imports } = await import('./imports.svelte.ts');
		const { messages, recordings, workspace } = this;
		this.imports ??= new Imports({
			clock: this.#parts.clock,
			project: () => workspace.project,
			addProject: (name, files, run) => workspace.add(name, files, null, run ?? NO_RUN_OPTIONS),
			putFiles: (files) => workspace.putFiles(files),
			openFile: (path) => workspace.openFile(path),
			library: () => this.images(),
			openRecording: (name, bytes) => recordings.open(name, bytes),
			openTrace: async (name, bytes) => (await this.#target.trace()).open(new Blob([bytes]), name),
			onplace: (place) => this.onplace(place),
			messages
		});
		await this.imports.take(given, folder);
	}

	/** The library of images, opened when it is first asked for. */
	images(): Promise<ImageLibrary> {
		return (this.#images ??= this.#openImages().catch((error: unknown) => {
			this.#images = null;
			throw error;
		}));
	}

	async #openImages(): Promise<ImageLibrary> {
		const [{ ImageLibrary }, { openImageStore }, { toolchainRecord }] = await Promise.all([
			import('./image-library.svelte.ts'),
			import('#lib/storage/open-image-store.ts'),
			import('./toolchain-record.ts')
		]);
		const { toolchain, workspace } = this;
		const { toolchainManifest } = this.#parts;
		const library = this.#owned.add(
			new ImageLibrary({
				store: await openImageStore(),
				toolchain,
				record: () => toolchainRecord(toolchainManifest),
				savedProject: () => this.#savedProject(),
				addProject: (name, files, exampleId) => workspace.add(name, files, exampleId),
				now: () => Date.now()
			})
		);
		await library.load();
		return library;
	}

	async #savedProject() {
		await this.workspace.flush();
		const { project } = this.workspace;
		if (!project) throw new AppError('no-project', 'No project is open.');
		return project;
	}

	dispose(): void {
		this.deployQueue?.cancelAll();
		this.#owned.dispose();
	}
}

/** The browser's storage and the board's share the code `storage-full`; their texts differ. */
function browserStorage(error: unknown): unknown {
	const full = error instanceof AppError && error.code === 'storage-full';
	return full ? new AppError('browser-storage-full', error.message, { cause: error }) : error;
}
