// The page's state in one piece: projects, compiler, target, run, settings and messages, made once and passed by context.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { profileKey, type BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Compiler } from '#lib/compiler/compiler.ts';
import type { ToolchainManifest } from '#lib/compiler/manifest.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError, type PlainCode } from '#lib/core/errors.ts';
import type { ContainerWay, MemorySharing } from '#lib/core/memory-sharing.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { languageOf } from '#lib/project/languages.ts';
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import type { ExampleShelf, Project } from '#lib/project/project.ts';
import type { Journal } from '#lib/storage/journal.ts';
import type { StorageKeeping } from '#lib/simulator/simulator.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import type { Board } from '#lib/board/board.ts';
import { browserPortLocks } from '#lib/port/port-lock.ts';
import { boardAccess } from '#lib/port/board-access.ts';
import type { SerialApi } from '#lib/port/serial-access.ts';
import type { Port } from '#lib/core/port.ts';
import type { BoardSession } from './boards/board-session.svelte.ts';
import { Boards } from './boards/boards.svelte.ts';
import type { DeployQueue } from './runs/deploy-queue.svelte.ts';
import { checkPlugged } from '#lib/flow/deploy/check-plugged.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import type { ScenarioTarget } from '#lib/flow/scenarios/scenario-target.ts';
import { BoardWish } from './boards/board-wish.svelte.ts';
import { firstWith, type Abilities, type Having, type PageTarget } from './boards/page-target.ts';
import { DeployQuestions } from './runs/deploy-question.svelte.ts';
import type { CodeAssist } from './code/code-assist.svelte.ts';
import type { ProjectSearch } from './code/project-search.svelte.ts';
import { EarlyCompiler, type ConnectionFacts } from './runs/early-compiler.svelte.ts';
import { Marks } from './runs/marks.svelte.ts';
import { Errands } from './errands.svelte.ts';
import type { StorageBrowser } from './boards/storage-browser.svelte.ts';
import { Messages } from './messages.svelte.ts';
import type { PageLanguage } from './page-language.ts';
import { PageView } from './page-view.svelte.ts';
import { Pointing } from './pointing.svelte.ts';
import type { Recordings } from '#lib/state/runs/recordings.svelte.ts';
import { Run, type ConfirmRequest } from '#lib/state/runs/run.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Scenarios } from '#lib/state/runs/scenarios.svelte.ts';
import { SimulatedTarget, type TargetParts } from '#lib/state/boards/simulated-target.svelte.ts';
import type { ChosenPlaces } from '#lib/state/following/chosen-places.ts';
import { keepingText } from '#lib/flow/boards/storage-keeping.ts';
import { takeConsole } from '#lib/state/boards/take-console.ts';
import { Toolchain } from '#lib/state/runs/toolchain.svelte.ts';
import type { OfflineCopy, OfflineParts } from '#lib/state/offline/offline-copy.svelte.ts';
import type { ImageLibrary } from '#lib/state/images/image-library.svelte.ts';
import type { Imports } from '#lib/state/projects/imports.svelte.ts';
import type { Lessons } from '#lib/state/lessons/lessons.svelte.ts';
import type { KeptBuilds } from '#lib/flow/build/kept-builds.ts';
import type { Workshops } from '#lib/state/classes/workshops.svelte.ts';
import type { Opening } from '#lib/state/sharing/opening.svelte.ts';
import type { Given } from '#lib/flow/imports/read-import.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { keptBothText, keptText, mergedText } from '#lib/state/projects/two-tabs-text.ts';
import { Workspace } from '#lib/state/projects/workspace.svelte.ts';
import { messages as words } from '#lib/texts/en/messages.ts';
import { loadPart } from '#lib/core/load-part.ts';

export interface PlaygroundParts extends TargetParts {
	/** The driver of a board on a cable: its time limits hold in a hidden page, too. */
	createCableBoard(this: void, port: Port, baudRate?: number): Board;
	/** Where boards on cables are found, in place of what the browser has. */
	serialPorts?: SerialApi;
	store: ProjectStore;
	journal: Journal;
	examples: ExampleShelf;
	compiler: Compiler;
	clock: Clock;
	/** What the compiler of this page consists of. */
	toolchainManifest: ToolchainManifest;
	/** Whether the page may share memory between threads, and if not, why. */
	memorySharing: MemorySharing;
	/** How containers call the board here, if at all. */
	containerWay: ContainerWay;
	/** What the browser tells of the connection. */
	connection: () => ConnectionFacts | null;
	/** Calls back when the page has nothing else to do. */
	whenIdle: (callback: () => void) => () => void;
	/** What was compiled before, here or when the site was built. */
	builds: () => Promise<KeptBuilds>;
	/** Of the page. */
	language: PageLanguage;
	/** How this page is kept offline, or why it is not. */
	offlineHere: () => Promise<Pick<OfflineParts, 'open' | 'refusal' | 'persistsUnasked'>>;
}

/** Moves the editor's cursor; a new object each time. */
export interface Reveal {
	path: string;
	range: { startLine: number; startColumn: number };
}

const NO_SHARING: Readonly<Record<Exclude<MemorySharing, 'shared'>, PlainCode>> = {
	insecure: 'page-insecure',
	framed: 'page-framed',
	'not-isolated': 'not-isolated',
	missing: 'shared-memory-missing'
};

/** What a save that works at last makes untrue. */
const SAVE_FAILURES: readonly PlainCode[] = [
	'browser-storage-full',
	'storage-failed',
	'storage-refused'
];

const WITHOUT_THREADS = {
	tone: 'info',
	title: words.withoutThreads,
	text: words.withoutThreadsWhy,
	timeoutMs: null
} as const;
const NO_PROBLEMS: readonly Diagnostic[] = [];

const COMPILER_ENDED = {
	tone: 'info',
	title: words.compilerStopped,
	text: words.nextRunStartsIt
} as const;

export class Playground implements Disposable {
	readonly messages = new Messages();
	readonly settings: Settings;
	readonly language: PageLanguage;
	/** What of it is in view. */
	readonly page: PageView;
	/** What of it is pointed at. */
	readonly pointing = new Pointing();
	/** What its parts are asked to do. */
	readonly errands = new Errands();
	readonly workspace: Workspace;
	readonly toolchain: Toolchain;
	readonly earlyCompiler: EarlyCompiler;
	readonly run: Run;
	readonly scenarios: Scenarios;
	/** Null until one was made or opened, or their tab was: `openRecordings`. */
	recordings = $state.raw<Recordings | null>(null);
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
		profile: () => this.shown.model?.profile ?? null,
		setBoard: (board) => this.setBoard(board)
	});
	reveal = $state.raw<Reveal | null>(null);
	/** Settings and projects were read, or cannot be. */
	ready = $state(false);

	/** Deploying to several boards; null until it is asked for. */
	deployQueue = $state.raw<DeployQueue | null>(null);
	/** What asks during an import; null until the first one. */
	imports = $state.raw<Imports | null>(null);
	/** A project that came by a link; null until the first one. */
	opening = $state.raw<Opening | null>(null);
	/** Offers a project as a file to keep. */
	onexport: (projectId: string) => Promise<void> | void = () => undefined;

	/** What helps while one writes; null until the editor was used. */
	code = $state.raw<CodeAssist | null>(null);
	/** Search over the files of the project; null until it was opened. */
	search = $state.raw<ProjectSearch | null>(null);
	#opening: Promise<CodeAssist> | null = null;
	/** The copy of this page for times without a network; null until it is looked at. */
	offline = $state.raw<OfflineCopy | null>(null);
	#offline: Promise<OfflineCopy> | null = null;

	/** One that was dropped here, on its way to the page for teachers. */
	submission: Submission | null = null;
	/** Workshop files that were opened; null until the first one. */
	workshops = $state.raw<Workshops | null>(null);
	#workshops: Promise<Workshops> | null = null;
	/** The files of the shown board, as they are browsed; null until they are looked at. */
	storage = $state.raw<StorageBrowser | null>(null);
	/** The folder of a local toolchain that is followed; null until that is asked for. */
	places = $state.raw<ChosenPlaces | null>(null);
	#places: Promise<ChosenPlaces> | null = null;
	/** Null until one was begun, or the gallery was opened. */
	lessons = $state.raw<Lessons | null>(null);
	#lessons: Promise<Lessons> | null = null;
	/** Null until it is first asked for. */
	library = $state.raw<ImageLibrary | null>(null);
	#images: Promise<ImageLibrary> | null = null;
	#simulated = $state.raw<SimulatedTarget>() as SimulatedTarget;
	/** Boards on cables. */
	readonly boards: Boards;
	#parts: PlaygroundParts;
	#owned = new DisposableStore();

	constructor(parts: PlaygroundParts) {
		this.#parts = parts;
		this.settings = new Settings(parts.store);
		this.language = parts.language;
		this.page = new PageView(this.settings);
		parts.store.onproblem = (problem) => this.messages.fail(problem);
		this.workspace = this.#owned.add(
			new Workspace({
				...parts,
				onedit: () => this.earlyCompiler.edited(),
				onsaveerror: (error) => this.#failSave(error),
				onsaved: () => SAVE_FAILURES.forEach((code) => this.messages.dismissFailure(code)),
				onkept: (name) => this.messages.show(keptText(name)),
				onmerge: (name) => this.messages.show(mergedText(name)),
				onconflict: (name, copyName, showTheirs) =>
					this.messages.show(keptBothText(name, copyName, showTheirs)),
				onremoved: (name, undo) => this.messages.offerUndo(words.deletedElsewhere({ name }), undo)
			})
		);
		this.toolchain = this.#owned.add(
			new Toolchain(parts.compiler, () => this.messages.show(COMPILER_ENDED))
		);
		this.earlyCompiler = this.#owned.add(
			new EarlyCompiler({
				...parts,
				toolchain: this.toolchain,
				language: () => languageOf(this.workspace.project?.files ?? {}),
				runEnded: () => this.run.ended()
			})
		);
		this.#simulated = this.#createTarget();
		this.#owned.defer(() => this.#simulated.dispose());
		const api = parts.serialPorts ?? boardAccess()?.api ?? null;
		this.boards = this.#owned.add(
			new Boards({
				api: () => api,
				...parts,
				createBoard: parts.createCableBoard,
				locks: browserPortLocks(),
				settings: this.settings,
				onshow: () => this.#simulated.session.show(this.boards.shown === null),
				onback: ({ title }) =>
					this.messages.show({ tone: 'success', title: words.boardIsBack, text: title })
			})
		);
		this.run = new Run({
			savedProject: () => this.#savedProject(),
			toolchain: this.toolchain,
			builds: parts.builds,
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
	}

	/** The board that is shown, made ready: one that can be made another is what the scenario asks for, in its mode. */
	async #targetFor(
		{ mode }: { mode: BoardMode | null },
		profile: BoardProfile | null
	): Promise<ScenarioTarget> {
		checkPlugged(this.shown);
		if (this.shown.refusal) throw this.shown.refusal;
		await takeConsole(this.shown.session);
		if (this.shown.power && this.shown.power.crashed !== null) await this.shown.power.switchOn();
		const { emulation } = this.shown;
		if (emulation && profile && profile.id !== this.shown.model?.profile.id)
			await emulation.become(profile);
		if (mode !== null && mode !== this.shown.model?.mode) await this.shown.emulation?.setMode(mode);
		const { shown } = this;
		shown.begin();
		await shown.session.open();
		return shown;
	}

	/** The board that console, containers and storage are of, and that programs run on. */
	get shown(): PageTarget {
		return this.boards.shown ?? this.#simulated;
	}

	/** Shows that board: programs run on it from then on. */
	show(target: PageTarget): void {
		this.boards.show(this.boards.connected.find((one) => one === target) ?? null);
	}

	/** All boards that there are now. */
	get targets(): readonly PageTarget[] {
		return [this.#simulated, ...this.boards.connected];
	}

	/** The board that has it: the one that is shown, or else the first that does. */
	having<Name extends keyof Abilities>(name: Name): Having<Name> | null {
		return firstWith(name, this.shown, this.targets);
	}

	get session(): BoardSession {
		return this.shown.session;
	}

	/** A run stays with the board that was shown when it began; the simulated one may be replaced meanwhile. */
	#chooseTarget(): () => PageTarget {
		const { id } = this.shown;
		this.shown.begin();
		return () => {
			const target = this.targets.find((one) => one.id === id);
			if (!target) throw new AppError('board-closed', 'The board was disconnected.');
			return target;
		};
	}

	/** Opens deploying to several boards. */
	async openDeploy(): Promise<void> {
		const [{ DeployQueue }, { checkUnasked }] = await Promise.all([
			import('./runs/deploy-queue.svelte.ts'),
			import('#lib/flow/deploy/deploy-look.ts')
		]);
		this.deployQueue ??= new DeployQueue(
			(signal) => this.buildForMany(null, signal),
			async (target, deployment, signal) => {
				await takeConsole(target.session);
				return checkUnasked(target, deployment, deployment.capabilities, signal);
			}
		);
		this.page.open('deploy');
	}

	/** Builds the open project, or an example, which then is none of the user's projects. */
	async buildForMany(exampleId: string | null, signal: AbortSignal): Promise<Deployment> {
		const project =
			exampleId === null ? await this.#savedProject() : await this.workspace.projectFrom(exampleId);
		const build = await this.run.build(project, signal);
		const { deploymentOfBuild } = await import('#lib/flow/deploy/deploy.ts');
		return deploymentOfBuild(project, build);
	}

	/** Problems of the open project: what its last compile and the checks of its YAML files found. */
	get problems(): readonly Diagnostic[] {
		const { project } = this.workspace;
		if (!project) return [];
		const outcome = this.run.outcomeOf(project.id);
		const inScenarios = this.scenarios.problemsOf(project.id);
		const { authoring = null } = this.lessons ?? {};
		const inLesson = authoring?.projectId === project.id ? authoring.problems : NO_PROBLEMS;
		const found = [...(outcome?.problems ?? NO_PROBLEMS), ...inScenarios, ...inLesson];
		return this.code?.problems(found, outcome?.files ?? null) ?? found;
	}

	/** What helps while one writes, fetched with its first use. */
	openCode(): Promise<CodeAssist> {
		this.#opening ??= this.#makeCode().catch((error: unknown) => {
			this.#opening = null;
			throw error;
		});
		return this.#opening;
	}

	async #makeCode(): Promise<CodeAssist> {
		const { CodeAssist } = await import('./code/code-assist.svelte.ts');
		const { workspace, toolchain } = this;
		const reveal = (path: string, startLine: number, startColumn: number) => {
			if (!path.startsWith('/')) this.workspace.openFile(path);
			this.reveal = { path, range: { startLine, startColumn } };
			this.page.area = 'code';
		};
		const code = new CodeAssist({ workspace, toolchain, clock: this.#parts.clock, reveal });
		return (this.code = this.#owned.add(code));
	}

	/** Search over the files of the project, in its panel. */
	async openSearch(): Promise<ProjectSearch> {
		const { ProjectSearch } = await import('./code/project-search.svelte.ts');
		this.search ??= new ProjectSearch({
			project: () => this.workspace.project,
			putFiles: (files) => this.workspace.putFiles(files)
		});
		return this.search;
	}

	/** The user types: a compile is likely soon. */
	edit(path: string, text: string): void {
		this.workspace.edit(path, text);
		this.toolchain.wake();
	}

	/** Saves what is open, formatted first where that is the user's choice. */
	async save(): Promise<void> {
		// A formatter that fails must not keep anything from being saved.
		if (this.settings.value.formatOnSave)
			await this.openCode().then(
				(code) => code.format().catch(() => false),
				() => false
			);
		await this.workspace.flush();
	}

	/** Reads settings and projects, and switches the board on. Failures become messages. */
	async start(): Promise<void> {
		const watching = this.boards.watch();
		await this.settings.load();
		void watching.then(() => this.boards.reconnect());
		if (profileKey(this.settings.profile) !== profileKey(this.#simulated.profile))
			this.#makeTarget();
		try {
			await this.workspace.load();
		} catch (error) {
			this.messages.fail(browserStorage(error));
		}
		if (this.#parts.store.problem) this.messages.fail(browserStorage(this.#parts.store.problem));
		if (this.#parts.containerWay === 'suspended') this.messages.show(WITHOUT_THREADS);
		this.ready = true;
		await this.#switchOn();
		this.earlyCompiler.begin();
		if (this.settings.value.following) this.#parts.whenIdle(() => void this.#followAgain());
	}

	/** Where the browser wants to be asked again, one press does it. */
	async #followAgain(): Promise<void> {
		await this.try(async () => {
			const places = await this.openFollowing();
			const { name, state } = places.following;
			if (state !== 'paused' || name === null) return;
			this.messages.show({
				tone: 'info',
				title: words.notFollowed({ name }),
				text: words.browserAsksFirst,
				timeoutMs: null,
				action: {
					label: words.followAgain,
					onselect: () => void this.try(() => places.resume())
				}
			});
		});
	}

	/** A board that crashed or that cannot be here is told in its own place. */
	async #switchOn(): Promise<void> {
		const target = this.#simulated;
		if (target.refusal) return;
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
	showProblem(problem: Diagnostic): void {
		const { startLine = 1, startColumn = 1 } = problem.range ?? {};
		if (problem.file) this.showPlace(problem.file, startLine, startColumn);
	}

	/** Shows the first error that the last run of a project found, if it has a place. */
	showFirstError(projectId: string): void {
		const found = this.run.outcomeOf(projectId)?.problems ?? [];
		const first = found.find(({ severity, file, range }) => severity === 'error' && file && range);
		if (first) this.showProblem(first);
	}

	/** Lines and columns from 1. */
	showPlace(path: string, startLine: number, startColumn: number): void {
		if (this.code) this.code.shownLibrary = null;
		this.workspace.openFile(path);
		this.reveal = { path, range: { startLine, startColumn } };
	}

	/** Puts another simulated board in the place of this one; asks first where containers would be lost. */
	chooseBoard(board: BoardProfile): Promise<void> | void {
		if (this.#simulated.session.containers.length === 0) return this.setBoard(board);
		this.page.askToSwitch(board);
	}

	#createTarget(): SimulatedTarget {
		const { memorySharing, containerWay } = this.#parts;
		const refusal =
			memorySharing === 'shared' || containerWay !== null
				? null
				: new AppError(NO_SHARING[memorySharing], 'the page cannot share memory between threads');
		return new SimulatedTarget(this.#parts, this.settings.profile, {
			refusal,
			onkeeping: (keeping) => this.#tellKeeping(keeping),
			onmode: (boardMode) => {
				if (boardMode !== this.settings.value.boardMode) this.settings.change({ boardMode });
			},
			replace: () => this.#replaceTarget(),
			become: (board) => this.setBoard(board)
		});
	}

	#tellKeeping(keeping: StorageKeeping): void {
		const told = keepingText(keeping);
		const shown = this.messages.list.some((message) => message.title.id === told?.title.id);
		if (told && !shown) this.messages.show({ tone: 'warning', ...told, timeoutMs: null });
	}

	/** The work is in this tab alone: it can be taken out of it. */
	#failSave(error: unknown): void {
		const exportOpen = () => {
			const { project } = this.workspace;
			if (project) void this.try(() => this.onexport(project.id));
		};
		this.messages.fail(browserStorage(error), { label: words.exportAsZip, onselect: exportOpen });
	}

	/** The page may be about to go: what is not saved yet is saved now. */
	leave(): void {
		this.workspace.leave();
		void this.#simulated.saveStorage();
	}

	/** A new simulated board in the place of one that crashed. */
	async #replaceTarget(): Promise<void> {
		if (this.#simulated.refusal) return;
		this.#makeTarget();
		await this.#switchOn();
	}

	/** Puts another simulated board in the place of this one, whose containers are gone, and keeps the choice. */
	async setBoard({ id, firmware }: BoardProfile): Promise<void> {
		await this.#simulated.saveStorage();
		this.settings.change({ board: { id, firmware } });
		await this.#replaceTarget();
	}

	#makeTarget(): void {
		const { paced } = this.#simulated.model;
		this.#simulated.dispose();
		this.#simulated = this.#createTarget();
		if (paced) this.#simulated.setPaced(paced);
		this.#simulated.session.show(this.boards.shown === null);
	}

	async #confirm(
		{ deployment, target, projectId, looking, unasked }: ConfirmRequest,
		signal: AbortSignal
	): Promise<Deployment> {
		const { workspace } = this;
		if (projectId === null) {
			const { imageName, capabilities } = deployment;
			const read = () => Promise.resolve({ deployment, permissions: capabilities });
			const subject = { key: `image ${imageName}`, target, read };
			return this.deployQuestions.ask(subject, signal, { unasked });
		}
		const { projectDeployment } = await import('./runs/project-deployment.ts');
		const { wasm, sha256, split } = deployment;
		const module = { wasm, ...(sha256 !== undefined && { sha256 }), ...(split && { split }) };
		const setBoard = (profile: BoardProfile) => this.setBoard(profile);
		const subject = projectDeployment({ workspace, projectId, module, target, setBoard });
		return this.deployQuestions.ask(subject, signal, { looking });
	}

	/** Takes all that was chosen or dropped; files go into that folder of the open project. */
	async import(given: readonly Given[], folder = ''): Promise<void> {
		if (given.length === 0) return;
		const { Imports } = await import('./projects/imports.svelte.ts');
		const { messages, workspace } = this;
		this.imports ??= new Imports({
			clock: this.#parts.clock,
			project: () => workspace.project,
			addProject: (name, files, run) => {
				if (Object.hasOwn(files, LESSON_FILE)) void this.#offerLesson(name, files);
				else workspace.add(name, files, null, run ?? NO_RUN_OPTIONS);
			},
			putFiles: (files) => workspace.putFiles(files),
			openFile: (path) => workspace.openFile(path),
			library: () => this.images(),
			openRecording: async (name, bytes) => (await this.openRecordings()).open(name, bytes),
			openTrace: async (name, bytes) => {
				const trace = await this.having('trace')?.trace();
				await trace?.open(new Blob([bytes]), name);
			},
			openWorkshop: async (bytes) => {
				await (await this.openWorkshops()).take(bytes);
				this.page.whole = 'workshop';
			},
			openSubmission: (submission) => {
				this.submission = submission;
				this.errands.ask('page.teach', 'submission');
			},
			onplace: (place) => this.page.showPlace(place),
			messages
		});
		await this.imports.take(given, folder);
	}

	/** A shared link, or an address: asked about, and never run by itself. `page`: what an address is relative to. */
	async openShared(text: string, page: URL): Promise<void> {
		await this.try(async () => {
			const { createOpening } = await loadPart(() => import('./sharing/create-opening.ts'));
			this.opening ??= createOpening(this);
			await this.opening.take(text, page);
		});
	}

	/** A lesson from a file: to be done, or to be edited. */
	async #offerLesson(name: string, files: Project['files']): Promise<void> {
		await this.try(async () => {
			const [{ createOpening }, { sharedFiles }] = await loadPart(() =>
				Promise.all([import('./sharing/create-opening.ts'), import('#lib/share/shared-project.ts')])
			);
			this.opening ??= createOpening(this);
			this.opening.offerFiles(sharedFiles(name, files));
		});
	}

	/** Fetches what records and replays, once. */
	async openRecordings(): Promise<Recordings> {
		const { Recordings } = await loadPart(() => import('./runs/recordings.svelte.ts'));
		const { clock } = this.#parts;
		this.recordings ??= this.#owned.add(
			new Recordings({ clock, board: () => this.having('recorded')?.recorded ?? null })
		);
		return this.recordings;
	}

	/** An example that nobody changed needs no compiler: what it needs is fetched before Run is pressed. */
	async fetchOpenBuild(): Promise<void> {
		const builds = await this.#parts.builds();
		const { project } = this.workspace;
		if (project && project.exampleId !== null) await builds.fetchAhead({ files: project.files });
	}

	/** Fetches what looks after the offline copy, once. */
	openOffline(): Promise<OfflineCopy> {
		return (this.#offline ??= this.#makeOffline().catch((error: unknown) => {
			this.#offline = null;
			throw error;
		}));
	}

	/** What follows folders, with the one that was followed at the last visit. */
	openFollowing(): Promise<ChosenPlaces> {
		return (this.#places ??= this.#openFollowing().catch((error: unknown) => {
			this.#places = null;
			throw error;
		}));
	}

	async #makeOffline(): Promise<OfflineCopy> {
		const { clock, connection, offlineHere } = this.#parts;
		const [{ OfflineCopy }, { offline: texts }, here] = await Promise.all([
			loadPart(() => import('#lib/state/offline/offline-copy.svelte.ts')),
			loadPart(() => import('#lib/texts/en/offline.ts')),
			offlineHere()
		]);
		const copy = this.#owned.add(
			new OfflineCopy({
				...{ ...here, clock, connection },
				reload: () => void this.#reload(),
				onupdate: () =>
					this.messages.show({
						...{ tone: 'info', title: texts.updateReadyTitle, text: texts.updateReadyText },
						timeoutMs: null,
						action: { label: texts.takeUpdate, onselect: () => void copy.takeUpdate() }
					})
			})
		);
		this.offline = copy;
		return copy;
	}

	/** What is not saved yet is saved first. */
	async #reload(): Promise<void> {
		await this.workspace.flush();
		this.leave();
		location.reload();
	}

	async #openFollowing(): Promise<ChosenPlaces> {
		const { openPlaces } = await loadPart(() => import('./following/open-places.ts'));
		const places = this.#owned.add(openPlaces(this));
		this.places = places;
		await places.restore();
		return places;
	}

	/** Fetches what opens workshops, once. */
	openWorkshops(): Promise<Workshops> {
		return (this.#workshops ??= this.#openWorkshops().catch((error: unknown) => {
			this.#workshops = null;
			throw error;
		}));
	}

	async #openWorkshops(): Promise<Workshops> {
		const { openWorkshops } = await loadPart(() => import('./classes/open-workshops.ts'));
		this.workshops = this.#owned.add(openWorkshops(this));
		await this.workshops.load();
		return this.workshops;
	}

	/** What a new visitor finds open. */
	get firstExampleId(): string {
		return this.#parts.examples.first.id;
	}

	/** Fetches what lessons are done and written with, once. */
	openLessons(): Promise<Lessons> {
		return (this.#lessons ??= this.#openLessons().catch((error: unknown) => {
			this.#lessons = null;
			throw error;
		}));
	}

	async #openLessons(): Promise<Lessons> {
		const { openLessons } = await loadPart(() => import('./lessons/open-lessons.ts'));
		return (this.lessons = this.#owned.add(openLessons(this, this.#parts)));
	}

	/** The library of images, opened when it is first asked for. */
	images(): Promise<ImageLibrary> {
		return (this.#images ??= this.#openImages().catch((error: unknown) => {
			this.#images = null;
			throw error;
		}));
	}

	async #openImages(): Promise<ImageLibrary> {
		const [{ ImageLibrary }, { openImageStore }, { toolchainRecord }, { packZipAside }] =
			await Promise.all([
				import('./images/image-library.svelte.ts'),
				import('#lib/storage/open-image-store.ts'),
				import('#lib/flow/build/toolchain-record.ts'),
				import('#lib/image/zip-packer.ts')
			]);
		const { toolchain, workspace } = this;
		const { toolchainManifest } = this.#parts;
		const library = this.#owned.add(
			new ImageLibrary({
				store: await openImageStore(),
				toolchain,
				record: (language) => toolchainRecord(toolchainManifest, language),
				savedProject: () => this.#savedProject(),
				addProject: (name, files, exampleId) => workspace.add(name, files, exampleId),
				packZip: packZipAside,
				now: () => Date.now()
			})
		);
		await library.load();
		this.library = library;
		return library;
	}

	async #savedProject() {
		await this.save();
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
