// The in-memory twin: for tests, and for browsers that refuse storage. Hands out copies, as a database does.
import type { AppError } from '#lib/core/errors.ts';
import { sameProject } from '#lib/project/merge-project.ts';
import type { Project } from '#lib/project/project.ts';
import { storageError } from './storage-error.ts';
import { byLatestChange, isInTheWay, type ProjectStore } from './storage.ts';

export class MemoryProjectStore implements ProjectStore {
	readonly kind = 'memory';
	/** Never called: nobody else can write here, and nothing can be damaged. */
	onchange?: (id: string) => void;
	onproblem?: (problem: AppError) => void;
	#projects = new Map<string, Project>();
	#settings = new Map<string, string>();

	constructor(readonly problem: AppError | null = null) {}

	list(): Promise<Project[]> {
		const projects = [...this.#projects.values()].map((project) => structuredClone(project));
		return Promise.resolve(projects.sort(byLatestChange));
	}

	save(project: Project, base: Project | null): Promise<Project | null> {
		const kept = this.#projects.get(project.id) ?? null;
		if (isInTheWay(kept, project, base)) return Promise.resolve(structuredClone(kept));
		try {
			this.#projects.set(project.id, structuredClone(project));
		} catch (error) {
			return Promise.reject(storageError(error));
		}
		return Promise.resolve(null);
	}

	remove(id: string, base: Project | null): Promise<Project | null> {
		const kept = this.#projects.get(id);
		if (kept && (!base || !sameProject(kept, base))) return Promise.resolve(structuredClone(kept));
		this.#projects.delete(id);
		return Promise.resolve(null);
	}

	readSetting(key: string): Promise<string | null> {
		return Promise.resolve(this.#settings.get(key) ?? null);
	}

	writeSetting(key: string, value: string): Promise<void> {
		this.#settings.set(key, value);
		return Promise.resolve();
	}

	dispose(): void {
		this.#projects.clear();
		this.#settings.clear();
	}
}
