// One press of Run: save, check build.yaml, compile, upload, verify, start, and follow the container until it ends.
// It drives any target; which kind that is, it does not ask.
import type {
	CompileResult,
	Diagnostic,
	LoadProgress,
	SizeReport
} from '#lib/compiler/compiler.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import { containerIdOf } from '#lib/project/edit-project.ts';
import { BUILD_FILE, fileOf, type Project } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { problemsOfBuildFile } from './build-problems.ts';
import { deploy, type DeployStage, type Deployment } from './deploy.ts';
import type { CheckedTarget } from './deploy-facts.ts';
import { errorText, type ErrorText } from './error-text.ts';
import { takeConsole } from './take-console.ts';
import type { Toolchain } from './toolchain.svelte.ts';

export type RunStep = 'compile' | 'upload' | 'verify' | 'start';

export type RunActivity =
	| { stage: 'idle' }
	| {
			stage: 'loading';
			phase: 'downloading' | 'preparing';
			doneBytes: number;
			totalBytes: number;
	  }
	| { stage: 'compiling' }
	| DeployStage
	| { stage: 'running'; containerId: string }
	/** `ending`: what ended it otherwise than by its own exit, whose exit code then says nothing. */
	| { stage: 'ended'; containerId: string; exitCode: number | null; ending: string | null }
	| { stage: 'failed'; during: RunStep; message: string };

/** What the last compile of a project gave. */
export interface BuildOutcome {
	problems: readonly Diagnostic[];
	report: SizeReport | null;
	/** The files as they were compiled, to tell whether they changed since. */
	files: Project['files'];
	/** As build.yaml had it; null while that has errors. */
	imageName: string | null;
	capabilities: BuildDefinition['capabilities'];
	/** Of what they gave, lower-case hex; null while they gave nothing. */
	sha256: string | null;
	/** The same of earlier compiles of this visit. */
	earlier: readonly string[];
}

/** What a run needs of the page around it. */
export interface RunHost {
	/** The open project, saved. */
	savedProject(): Promise<Project>;
	toolchain: Toolchain;
	/** The board that the page shows. */
	shown(): CheckedTarget;
	/** The board that a run which begins now is for, to be asked again before it is used. Throws when it is gone. */
	choose(): () => CheckedTarget;
	/** Looks whether it will run there, and asks the user where there is something to decide; throws AbortError for no. */
	confirm(request: ConfirmRequest, signal: AbortSignal): Promise<Deployment>;
}

/** A deployment that is about to begin. */
export interface ConfirmRequest {
	deployment: Deployment;
	target: () => CheckedTarget;
	/** Null: an image of the library. */
	projectId: string | null;
	/** The findings are wanted also where there is nothing to decide. */
	looking: boolean;
}

type CompiledProgram = Extract<CompileResult, { ok: true }>;

/** Where one project's run stands. */
interface ProjectRun {
	activity: RunActivity;
	failure: ErrorText | null;
}

/** Between the click and the first step the work is saved; to the user the run has begun. */
const SAVING: RunActivity = { stage: 'compiling' };

const IDLE: ProjectRun = { activity: { stage: 'idle' }, failure: null };

export class Run {
	#runs = $state.raw<Readonly<Record<string, ProjectRun>>>({});
	#outcomes = $state.raw<Readonly<Record<string, BuildOutcome>>>({});
	/** The container that each project started last: it outlives a next run that fails or is cancelled. */
	#started = $state.raw<Readonly<Record<string, string>>>({});
	#controller: AbortController | null = null;
	#host: RunHost;
	#step: RunStep = 'compile';

	constructor(host: RunHost) {
		this.#host = host;
	}

	/** Something between the click and the start of a container is under way, for any project. */
	underWay = $state(false);
	#underWayId = $state<string | null>(null);

	/** What is under way, for any project; null when nothing is. */
	get current(): RunActivity | null {
		if (!this.underWay) return null;
		return this.#underWayId === null ? SAVING : this.activityOf(this.#underWayId);
	}

	activityOf(projectId: string): RunActivity {
		const { activity } = this.#runs[projectId] ?? IDLE;
		return activity.stage === 'running' ? this.#followed(activity.containerId) : activity;
	}

	failureOf(projectId: string): ErrorText | null {
		return (this.#runs[projectId] ?? IDLE).failure;
	}

	dismissFailure(projectId: string): void {
		this.#show(projectId, { stage: 'idle' });
	}

	outcomeOf(projectId: string): BuildOutcome | null {
		return this.#outcomes[projectId] ?? null;
	}

	/** A container that was started is running until the board says otherwise. */
	#followed(containerId: string): RunActivity {
		const { containers, exitCodes, endings } = this.#host.shown().session;
		const container = containers.find(({ id }) => id === containerId);
		if (!container) return { stage: 'idle' };
		if (container.status === 'running') return { stage: 'running', containerId };
		const exitCode = exitCodes[containerId] ?? null;
		return { stage: 'ended', containerId, exitCode, ending: endings[containerId] ?? null };
	}

	cancel(): void {
		this.#controller?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/**
	 * Runs the open project; a second call while one is under way does nothing. `looking`: tells first whether it will run
	 * there, and runs only when the user then says so. `compileOnly`: there is nothing to run it on.
	 */
	async start({ looking = false, compileOnly = false } = {}): Promise<void> {
		if (this.underWay) return;
		this.#step = 'compile';
		await this.#alone(null, async (signal) => {
			const project = await this.#host.savedProject();
			this.#underWayId = project.id;
			this.#show(project.id, SAVING);
			try {
				await (compileOnly ? this.#build(project, signal) : this.#run(project, looking, signal));
			} catch (error) {
				this.#fail(project.id, error);
			}
		});
	}

	/** Nothing else may be under way meanwhile; `cancel` aborts the signal. However it ends, the next one can begin. */
	async #alone<T>(key: string | null, action: (signal: AbortSignal) => Promise<T>): Promise<T> {
		if (this.underWay) throw new AppError('run-under-way', 'another run is in progress');
		this.underWay = true;
		this.#underWayId = key;
		this.#controller = new AbortController();
		try {
			return await action(this.#controller.signal);
		} finally {
			this.#controller = null;
			this.underWay = false;
			this.#underWayId = null;
		}
	}

	#fail(projectId: string, error: unknown): void {
		if (isAbort(error)) {
			this.#show(projectId, { stage: 'idle' });
			return;
		}
		const failure = errorText(error);
		this.#show(projectId, { stage: 'failed', during: this.#step, message: failure.title }, failure);
	}

	async #build(project: Project, signal: AbortSignal): Promise<void> {
		await this.#definition(project);
		await this.#compile(project, signal);
		this.#show(project.id, { stage: 'idle' });
	}

	async #run(project: Project, looking: boolean, signal: AbortSignal): Promise<void> {
		const definition = await this.#definition(project);
		const target = this.#host.choose();
		// The board may boot while the compiler works; its failure counts only when it is needed.
		if (!target().waiting)
			target()
				.session.open()
				.catch(() => undefined);
		const { wasm } = await this.#compile(project, signal);
		const run = project.run ?? NO_RUN_OPTIONS;
		const deployment = { ...definition, id: containerIdOf(project), wasm, run };
		await this.#deploy(project.id, { deployment, target, projectId: project.id, looking }, signal);
	}

	/** The same for a project and for an image of the library. */
	async #deploy(key: string, request: ConfirmRequest, signal: AbortSignal): Promise<void> {
		this.#step = 'upload';
		await takeConsole(request.target().session);
		const deployment = await this.#host.confirm(request, signal);
		signal.throwIfAborted();
		const onstage = (stage: DeployStage) => {
			this.#step = stepOf(stage);
			if (stage.stage === 'starting') this.#started = { ...this.#started, [key]: deployment.id };
			this.#show(key, stage);
		};
		await deploy(request.target(), deployment, { signal, onstage });
		this.#show(key, { stage: 'running', containerId: deployment.id });
	}

	/**
	 * Runs an image as it is, under the name of the image; what goes wrong is thrown. Its container is that of the project
	 * that it was built from, when there is one: it is shown and stopped as if the project had been run.
	 */
	async startImage(
		image: Omit<Deployment, 'id' | 'run'>,
		projectId: string | null = null
	): Promise<void> {
		const key = projectId ?? `image ${image.imageName}`;
		await this.#alone(key, async (signal) => {
			try {
				const id = image.imageName.replace(/\.wasm$/, '');
				const deployment = { ...image, id, run: NO_RUN_OPTIONS };
				const target = this.#host.choose();
				await this.#deploy(key, { deployment, target, projectId: null, looking: false }, signal);
			} catch (error) {
				this.#show(key, { stage: 'idle' });
				throw error;
			}
		});
	}

	/**
	 * Compiles a project without running it: what was found is its outcome, as after a run, and `cancel` ends it.
	 * Throws `run-under-way` while a run is.
	 */
	async build(
		project: Project,
		signal: AbortSignal
	): Promise<{ definition: BuildDefinition; wasm: Uint8Array<ArrayBuffer> }> {
		return this.#alone(project.id, async (cancelled) => {
			try {
				const definition = await this.#definition(project);
				const either = AbortSignal.any([signal, cancelled]);
				return { definition, wasm: (await this.#compile(project, either)).wasm };
			} finally {
				this.#show(project.id, { stage: 'idle' });
			}
		});
	}

	async #definition(project: Project): Promise<BuildDefinition> {
		const source = fileOf(project, BUILD_FILE);
		if (source === undefined) throw new AppError('build-file-missing', 'no build.yaml');
		// The YAML library comes with the first run, not with the page.
		const { parseBuildFile } = await import('#lib/project/build-file.ts');
		const result = parseBuildFile(source);
		const problems = problemsOfBuildFile(result.findings);
		this.#outcomes = {
			...this.#outcomes,
			[project.id]: {
				...{ problems, report: null, files: project.files },
				imageName: result.ok ? result.definition.imageName : null,
				capabilities: result.ok ? result.definition.capabilities : [],
				...{ sha256: null, earlier: this.#digestsOf(project.id) }
			}
		};
		if (!result.ok) throw new AppError('build-file-invalid', 'build.yaml has errors');
		return result.definition;
	}

	async #compile(project: Project, signal: AbortSignal): Promise<CompiledProgram> {
		const { toolchain } = this.#host;
		const onprogress = (progress: LoadProgress) =>
			this.#show(project.id, { stage: 'loading', ...progress });
		if (!toolchain.ready) await toolchain.load({ signal, onprogress });
		this.#show(project.id, { stage: 'compiling' });
		const start = performance.now();
		const result = await toolchain.compile({ files: project.files }, { signal, onprogress });
		performance.measure('compile', { start });
		const sha256 = result.ok ? hexOf(await digestOf(result.wasm)) : null;
		const before = this.#outcomes[project.id];
		this.#outcomes = {
			...this.#outcomes,
			[project.id]: {
				problems: [...result.diagnostics, ...(before?.problems ?? [])],
				report: result.ok ? result.report : null,
				files: project.files,
				imageName: before?.imageName ?? null,
				capabilities: before?.capabilities ?? [],
				sha256,
				earlier: this.#digestsOf(project.id)
			}
		};
		if (!result.ok) throw new AppError('compile-failed', 'the program has errors');
		return result;
	}

	#digestsOf(projectId: string): readonly string[] {
		const { sha256 = null, earlier = [] } = this.#outcomes[projectId] ?? {};
		return sha256 === null || earlier.includes(sha256) ? earlier : [...earlier, sha256];
	}

	/** The container of a project that runs now, or null. */
	runningOf(projectId: string): string | null {
		const started = this.#started[projectId];
		const { containers } = this.#host.shown().session;
		return containers.find(({ id, status }) => id === started && status === 'running')?.id ?? null;
	}

	/** The container that a run of the project left on the board because it could not be started, or null. */
	failedOf(projectId: string): string | null {
		const started = this.#started[projectId];
		const { containers } = this.#host.shown().session;
		return containers.find(({ id, status }) => id === started && status === 'error')?.id ?? null;
	}

	/** Takes it off the board, and what was said of it off the page. */
	async removeFailed(projectId: string): Promise<void> {
		const id = this.failedOf(projectId);
		if (id !== null) await this.#host.shown().session.act('remove', id);
		this.dismissFailure(projectId);
	}

	/** Ends the container of a project. */
	async stop(projectId: string): Promise<void> {
		const id = this.runningOf(projectId);
		if (id !== null) await this.#host.shown().session.act('kill', id);
	}

	#show(projectId: string, activity: RunActivity, failure: ErrorText | null = null): void {
		this.#runs = { ...this.#runs, [projectId]: { activity, failure } };
	}
}

function stepOf(stage: DeployStage): RunStep {
	if (stage.stage === 'starting') return 'start';
	return stage.phase === 'verifying' ? 'verify' : 'upload';
}
