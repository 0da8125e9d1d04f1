// Scenarios of the open project: which one runs on the simulated board, and what came of it. The engine is loaded with
// the first one.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import type { Finding } from '#lib/project/finding.ts';
import { fileOf, type ExampleShelf, type Project } from '#lib/project/project.ts';
import type { ScenarioHost, ScenarioImage } from '#lib/scenario/scenario-host.ts';
import type { ScenarioReport } from '#lib/scenario/scenario-report.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { prepareTarget, type ScenarioTarget } from '#lib/flow/scenarios/scenario-target.ts';
import { problemsOfFile } from '#lib/flow/build/build-problems.ts';
import { scenarioImageOf } from '#lib/flow/build/scenario-image.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { Run } from './run.svelte.ts';
import { notes } from '#lib/texts/en/notes.ts';

/** What scenarios need of the page around them. */
export interface ScenariosHost {
	clock: Clock;
	run: Run;
	/** The open project, saved. */
	savedProject(): Promise<Project>;
	projects(): readonly Project[];
	examples: ExampleShelf;
	/** The board to run on, switched on; a simulated one is of the profile and mode that the scenario asks for. */
	target(scenario: Scenario, profile: BoardProfile | null): Promise<ScenarioTarget>;
}

/** The last run of a scenario. */
export interface ScenarioRun {
	projectId: string;
	path: string;
	report: ScenarioReport;
	/** The file as it was run. */
	source: string;
}

export class Scenarios {
	last = $state.raw<ScenarioRun | null>(null);
	/** The file that is being run. */
	running = $state<string | null>(null);
	/** Why the last one could not be run at all. */
	failure = $state.raw<{ projectId: string; error: ErrorWords } | null>(null);

	/** Findings by project and file. */
	#problems = $state.raw<Readonly<Record<string, Readonly<Record<string, Diagnostic[]>>>>>({});
	#host: ScenariosHost;
	#controller: AbortController | null = null;

	constructor(host: ScenariosHost) {
		this.#host = host;
	}

	problemsOf(projectId: string): readonly Diagnostic[] {
		return Object.values(this.#problems[projectId] ?? {}).flat();
	}

	cancel(): void {
		this.#controller?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** Runs a scenario of the open project; a second call while one runs does nothing. */
	async start(path: string): Promise<void> {
		if (this.running !== null) return;
		this.running = path;
		this.failure = null;
		const controller = (this.#controller = new AbortController());
		let projectId = '';
		try {
			const project = await this.#host.savedProject();
			projectId = project.id;
			await this.#run(project, path, controller.signal);
		} catch (error) {
			if (!isAbort(error)) this.failure = { projectId, error: errorWords(error) };
		} finally {
			this.#controller = null;
			this.running = null;
		}
	}

	async #run(project: Project, path: string, signal: AbortSignal): Promise<void> {
		const source = fileOf(project, path);
		if (source === undefined) throw new AppError('scenario-missing', `there is no ${path}`);
		this.last = null;
		const [{ parseScenario }, { runScenario }] = await Promise.all([
			import('#lib/scenario/scenario-file.ts'),
			import('#lib/scenario/run-scenario.ts')
		]);
		const { findings, ...result } = parseScenario(source);
		this.#note(project.id, path, findings);
		if (!result.ok) throw new AppError('scenario-invalid', `${path} has errors`);
		const { scenario } = result;
		const target = await this.#host.target(scenario, await profileOf(scenario));
		await prepareTarget(target, scenario, signal);
		signal.throwIfAborted();
		target.session.console.note(notes.scenario({ name: scenario.name }));
		const onprogress = (report: ScenarioReport) =>
			(this.last = { projectId: project.id, path, report, source });
		await runScenario(scenario, this.#hostOn(target, project), { signal, onprogress });
	}

	#hostOn(target: ScenarioTarget, own: Project): ScenarioHost {
		return {
			clock: this.#host.clock,
			board: target.session.board,
			boardName: target.panel?.profile.id ?? target.name,
			panel: target.panel,
			build: async (name, signal) =>
				this.#build(name === null ? own : await this.#find(name), signal),
			reset: () => target.reset()
		};
	}

	async #build(project: Project, signal: AbortSignal): Promise<ScenarioImage> {
		return scenarioImageOf(await this.#host.run.build(project, signal));
	}

	/** One's own project of that name, or else the example. */
	async #find(name: string): Promise<Project> {
		const project = this.#host.projects().find((one) => one.name === name);
		if (project) return project;
		if (!this.#host.examples.cards.some(({ id }) => id === name))
			throw new AppError('scenario-project-missing', `No project or example is called “${name}”.`, {
				values: { name }
			});
		const { id, title, files } = await this.#host.examples.load(name);
		return { id: `example ${id}`, name: title, files, exampleId: id, createdAt: 0, changedAt: 0 };
	}

	#note(projectId: string, path: string, findings: readonly Finding[]): void {
		const files = { ...this.#problems[projectId], [path]: problemsOfFile(path, findings) };
		this.#problems = { ...this.#problems, [projectId]: files };
	}
}

async function profileOf({ board }: Scenario): Promise<BoardProfile | null> {
	if (board === null) return null;
	const { boardNamed } = await import('#lib/abi/board-profiles.ts');
	const profile = boardNamed(board);
	if (profile) return profile;
	throw new AppError('scenario-board', `No board profile is called “${board}”.`);
}
