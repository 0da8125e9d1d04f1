// One press of Run: save, check build.yaml, compile, upload, verify, start, and follow the container until it ends.
// It drives any target; which kind that is, it does not ask.
import type { Diagnostic, LoadProgress, SizeReport } from '#lib/compiler/compiler.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import type { Build, FinishedBuild } from '#lib/flow/build/build.ts';
import type { BuildCache, ProgramOrigin } from '#lib/flow/build/build-cache.ts';
import { imageStem } from '#lib/flow/build/image-name.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import type { Project } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import {
	deploy,
	deploymentOfBuild,
	type DeployStage,
	type Deployment
} from '#lib/flow/deploy/deploy.ts';
import type { DeployFinding } from '#lib/flow/deploy/deploy-finding.ts';
import type { PageTarget } from '../boards/page-target.ts';
import { takeConsole } from '../boards/take-console.ts';
import type { Words } from '#lib/texts/words.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { Toolchain } from './toolchain.svelte.ts';
import type { Ending } from '#lib/flow/containers/exceptions.ts';

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
	| { stage: 'ended'; containerId: string; exitCode: number | null; ending: Ending | null }
	| { stage: 'failed'; during: RunStep; message: Words };

/** What the last compile of a project gave. */
export interface BuildOutcome {
	problems: readonly Diagnostic[];
	report: SizeReport | null;
	/** Where the program comes from; null while there is none. */
	origin: ProgramOrigin | null;
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
	/** What was compiled before. Rejects where that part of the page cannot be fetched. */
	builds: () => Promise<BuildCache>;
	/** The board that the page shows. */
	shown(): PageTarget;
	/** The board that a run which begins now is for, to be asked again before it is used. Throws when it is gone. */
	choose(): () => PageTarget;
	/** Looks whether it will run there, and asks the user where there is something to decide; throws AbortError for no. */
	confirm(request: ConfirmRequest, signal: AbortSignal): Promise<Deployment>;
}

/** A deployment that is about to begin. */
export interface ConfirmRequest {
	deployment: Deployment;
	target: () => PageTarget;
	/** Null: an image of the library. */
	projectId: string | null;
	/** The findings are wanted also where there is nothing to decide. */
	looking: boolean;
	/** Nobody is there to be asked: it hears the findings, and what blocks fails. */
	unasked?: ((findings: readonly DeployFinding[]) => void) | undefined;
}

/** Where one project's run stands. */
interface ProjectRun {
	activity: RunActivity;
	failure: ErrorWords | null;
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
	#end: Promise<void> = Promise.resolve();
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

	failureOf(projectId: string): ErrorWords | null {
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

	/** Resolves once nothing is under way: whatever can wait does not take a run's share of network and processor. */
	async ended(): Promise<void> {
		while (this.underWay) await this.#end;
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
		let end: () => void = () => undefined;
		this.#end = new Promise((resolve) => (end = resolve));
		try {
			return await action(this.#controller.signal);
		} finally {
			end();
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
		const failure = errorWords(error);
		this.#show(projectId, { stage: 'failed', during: this.#step, message: failure.title }, failure);
	}

	async #build(project: Project, signal: AbortSignal): Promise<void> {
		await this.#compile(project, signal);
		this.#show(project.id, { stage: 'idle' });
	}

	async #run(project: Project, looking: boolean, signal: AbortSignal): Promise<void> {
		let chosen: (() => PageTarget) | null = null;
		const build = await this.#compile(project, signal, ({ definition }) => {
			if (definition) chosen ??= this.#choose();
		});
		const target = chosen ?? this.#choose();
		const deployment = deploymentOfBuild(project, build);
		await this.#deploy(project.id, { deployment, target, projectId: project.id, looking }, signal);
	}

	/** The board may boot while the compiler works; its failure counts only when it is needed. */
	#choose(): () => PageTarget {
		const target = this.#host.choose();
		const { waiting, session } = target();
		if (!waiting) session.open().catch(() => undefined);
		return target;
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
		projectId: string | null = null,
		unasked?: ConfirmRequest['unasked']
	): Promise<void> {
		const key = projectId ?? keyOfImage(image.imageName);
		await this.#alone(key, async (signal) => {
			try {
				const id = imageStem(image.imageName);
				const deployment = { ...image, id, run: NO_RUN_OPTIONS };
				const target = this.#host.choose();
				const request = { deployment, target, projectId: null, looking: false, unasked };
				await this.#deploy(key, request, signal);
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
	async build(project: Project, signal: AbortSignal): Promise<FinishedBuild> {
		return this.#alone(project.id, async (cancelled) => {
			try {
				return await this.#compile(project, AbortSignal.any([signal, cancelled]));
			} finally {
				this.#show(project.id, { stage: 'idle' });
			}
		});
	}

	async #compile(
		project: Project,
		signal: AbortSignal,
		onbuild?: (build: Build) => void
	): Promise<FinishedBuild> {
		const { toolchain } = this.#host;
		const onprogress = (progress: LoadProgress) =>
			this.#show(project.id, { stage: 'loading', ...progress });
		let start = 0;
		const oncompile = () => {
			start = performance.now();
			this.#show(project.id, { stage: 'compiling' });
		};
		const [{ buildProject }, { hexOf }, cache] = await loadPart(() =>
			Promise.all([
				import('#lib/flow/build/build.ts'),
				import('#lib/image/digest.ts'),
				this.#host.builds()
			])
		);
		return buildProject(toolchain, project.files, {
			...{ signal, cache, onprogress, oncompile },
			onbuild: (build) => {
				if (start > 0) performance.measure('compile', { start });
				this.#keep(project.id, build, build.program && hexOf(build.program.digest));
				onbuild?.(build);
			}
		});
	}

	#keep(
		projectId: string,
		{ files, definition, program, problems }: Build,
		sha256: string | null
	): void {
		const outcome: BuildOutcome = {
			...{ files, problems, report: program?.report ?? null, origin: program?.origin ?? null },
			imageName: definition?.imageName ?? null,
			capabilities: definition?.capabilities ?? [],
			sha256,
			earlier: this.#digestsOf(projectId)
		};
		this.#outcomes = { ...this.#outcomes, [projectId]: outcome };
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

	#show(projectId: string, activity: RunActivity, failure: ErrorWords | null = null): void {
		this.#runs = { ...this.#runs, [projectId]: { activity, failure } };
	}
}

/** Of an image that belongs to no project: `activityOf` takes it. */
export function keyOfImage(imageName: string): string {
	return `image ${imageName}`;
}

function stepOf(stage: DeployStage): RunStep {
	if (stage.stage === 'starting') return 'start';
	return stage.phase === 'verifying' ? 'verify' : 'upload';
}
