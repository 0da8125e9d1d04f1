// Equal sources are compiled once, whoever hands them in.
import type { CheckBuild, CheckHost } from '#lib/lesson/check-host.ts';
import type { Project } from '#lib/project/project.ts';

/** Programs of others with the same sources: an engine with a script is a megabyte. */
const MAX_KEPT = 64;

export class DistinctBuilds {
	readonly #build: CheckHost['build'];
	readonly #kept = new Map<string, Promise<CheckBuild>>();
	/** So often the compiler was asked. */
	compiles = 0;

	constructor(build: CheckHost['build']) {
		this.#build = build;
	}

	async build(files: Project['files'], signal: AbortSignal): Promise<CheckBuild> {
		const key = JSON.stringify(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
		const kept = this.#kept.get(key);
		if (kept) {
			// Whoever asked first may have been cancelled: that is the end of nobody else.
			const build = await kept.catch(() => null);
			signal.throwIfAborted();
			if (build) return build;
		}
		this.compiles++;
		const building = this.#build(files, signal);
		this.#keep(key, building);
		return building;
	}

	#keep(key: string, building: Promise<CheckBuild>): void {
		this.#kept.delete(key);
		this.#kept.set(key, building);
		building.catch(() => {
			if (this.#kept.get(key) === building) this.#kept.delete(key);
		});
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
	}
}
