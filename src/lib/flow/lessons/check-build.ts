// A project compiled for checks: what is wrong with it is a result, and the same files are compiled once.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { AppError } from '#lib/core/errors.ts';
import type { BuildProblem, CheckBuild } from '#lib/lesson/check-host.ts';
import { versionOf } from '#lib/lesson/lesson-version.ts';
import type { Project } from '#lib/project/project.ts';
import { buildProject, type BuildCompiler, type FinishedBuild } from '../build/build.ts';
import type { BuildCache } from '../build/build-cache.ts';
import { scenarioImageOf } from '../build/scenario-image.ts';

type Files = Project['files'];

/** Errors of the program and of build.yaml, which are told by `onbuild` before they are thrown. */
const TOLD: readonly string[] = ['compile-failed', 'build-file-missing', 'build-file-invalid'];
const PAGE_BYTES = 64 * 1024;
/** Of as many projects as a lesson has. */
const MAX_KEPT = 40;

export class CheckBuilds {
	readonly #compiler: BuildCompiler;
	readonly #cache: () => Promise<BuildCache | null>;
	readonly #kept = new Map<string, CheckBuild>();

	constructor(
		compiler: BuildCompiler,
		cache: () => Promise<BuildCache | null> = () => Promise.resolve(null)
	) {
		this.#compiler = compiler;
		this.#cache = cache;
	}

	async build(files: Files, signal: AbortSignal): Promise<CheckBuild> {
		const key = versionOf(files);
		const known = this.#kept.get(key);
		if (known) return known;
		const cache = await this.#cache().catch(() => null);
		const built = await buildOnce(this.#compiler, files, cache, signal);
		if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
		this.#kept.set(key, built);
		return built;
	}
}

async function buildOnce(
	compiler: BuildCompiler,
	files: Files,
	cache: BuildCache | null,
	signal: AbortSignal
): Promise<CheckBuild> {
	let problems: readonly BuildProblem[] = [];
	try {
		const build = await buildProject(compiler, files, {
			...{ signal, cache },
			onbuild: (build) => (problems = build.problems.map(problemOf))
		});
		return { program: programOf(build), problems };
	} catch (error) {
		if (!(error instanceof AppError) || !TOLD.includes(error.code)) throw error;
		return { program: null, problems };
	}
}

function programOf(build: FinishedBuild): CheckBuild['program'] {
	const { initialPages, maxPages, sharedMemory } = build.program.report;
	const pages = sharedMemory ? maxPages : initialPages;
	return { image: scenarioImageOf(build), memoryBytes: pages * PAGE_BYTES };
}

function problemOf({ severity, message, file, range }: Diagnostic): BuildProblem {
	return { severity, message, file, line: range?.startLine ?? null };
}
