// Follows a folder or a file of the user's computer: each module that a local toolchain puts there is checked, deployed to
// the shown board and run, one after the other, by the same way as any image. Nobody is asked: what blocks is told.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { DefinitionFile } from '#lib/flow/following/followed-definition.ts';
import type { FollowedPlace, FoundFile, PlaceLook } from '#lib/flow/following/followed-place.ts';
import { ModuleWatch, type SettledModule } from '#lib/flow/following/module-watch.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import { BuildRunner, type BuildRunnerHost } from './build-runner.ts';
import { withBuild, withFound, type FollowedBuild } from './followed-build.ts';

/** `paused`: the browser asks again before this page may read it. `gone`: it is followed again when it is back. */
export type FollowingState = 'off' | 'paused' | 'following' | 'gone';

export interface FollowingHost extends Omit<BuildRunnerHost, 'onchange'> {
	/** Milliseconds since the epoch. */
	now: () => number;
}

export class FollowedBuilds implements Disposable {
	state = $state<FollowingState>('off');
	/** Of the folder or file. */
	name = $state<string | null>(null);
	kind = $state<FollowedPlace['kind']>('folder');
	/** What keeps it from being followed. */
	trouble = $state.raw<ErrorWords | null>(null);
	/** The folder has more in it than is looked at. */
	isCut = $state(false);
	/** The newest first; those that were found at the start behind them. */
	builds = $state.raw<readonly FollowedBuild[]>([]);
	readonly #host: FollowingHost;
	#place: FollowedPlace | null = null;
	#watch: ModuleWatch | null = null;
	#count = 0;
	readonly #runner: BuildRunner;

	constructor(host: FollowingHost) {
		this.#host = host;
		this.#runner = new BuildRunner({ ...host, onchange: (build) => this.#keep(build) });
	}

	/** Another place than before ends the following of that one. */
	follow(place: FollowedPlace): void {
		this.stop();
		this.#place = place;
		this.name = place.name;
		this.kind = place.kind;
		this.state = 'following';
		this.#watch = new ModuleWatch(place, this.#host.clock, {
			onlook: (look) => this.#noteFound(look),
			onmodule: (module) => void this.#take(module, place),
			onrefused: (file, error) => this.#refuse(file, error),
			ontrouble: (error) => this.#noteTrouble(error)
		});
		void this.#watch.run();
	}

	/** It is known from an earlier visit, and may not be read before the user allows it again. */
	pause(name: string, kind: FollowedPlace['kind']): void {
		this.stop();
		this.name = name;
		this.kind = kind;
		this.state = 'paused';
	}

	/** What runs on the board goes on; a deployment of its own that is under way is cancelled. */
	stop(): void {
		this.#watch?.dispose();
		this.#watch = null;
		this.#place = null;
		this.#runner.cancel();
		this.builds = this.builds.filter(({ stage }) => stage !== 'found');
		this.state = 'off';
		this.name = null;
		this.trouble = null;
		this.isCut = false;
	}

	/** A module that was dropped or chosen: the same without a folder. */
	async takeFile(name: string, bytes: Bytes): Promise<void> {
		const file = { path: name, sizeBytes: bytes.length, changedAt: this.#host.now() };
		await this.#runner.run(this.#newBuild(file), bytes, []);
	}

	/** Runs a module of the folder as it is now, also one that was there before. */
	async runAgain(build: FollowedBuild): Promise<void> {
		const place = this.#place;
		try {
			const look = await place?.look();
			const file = look?.modules.find(({ path }) => path === build.path);
			const bytes = file && (await place?.read(file.path));
			if (!place || !look || !file || !bytes) throw new AppError('follow-gone', 'no such file');
			this.#runner.forget();
			if (build.stage === 'found') this.builds = this.builds.filter(({ id }) => id !== build.id);
			await this.#take({ ...file, bytes, definitions: look.definitions }, place);
		} catch (error) {
			this.#keep({ ...build, stage: 'failed', failure: errorWords(error) });
		}
	}

	#noteFound({ modules, isCut }: PlaceLook): void {
		this.isCut = isCut;
		const found = modules.map((file): FollowedBuild => ({
			...this.#newBuild(file),
			...{ id: -1 - modules.indexOf(file), at: file.changedAt, stage: 'found' as const }
		}));
		this.builds = withFound(this.builds, found);
	}

	#newBuild({ path, sizeBytes }: FoundFile): FollowedBuild {
		return {
			...{ id: ++this.#count, path, sizeBytes, at: this.#host.now(), stage: 'waiting' },
			...{ origin: null, definition: null, sha256: null, findings: [], failure: null }
		};
	}

	#keep(build: FollowedBuild): void {
		this.builds = withBuild(this.builds, build);
	}

	#noteTrouble(error: unknown): void {
		this.trouble = error === null ? null : errorWords(error);
		if (error === null) this.state = 'following';
		else if (error instanceof AppError && error.code === 'follow-gone') this.state = 'gone';
		else this.state = 'paused';
	}

	#refuse(file: FoundFile, error: AppError): void {
		const build: FollowedBuild = {
			...this.#newBuild(file),
			...{ stage: 'failed', failure: errorWords(error) }
		};
		this.#keep(build);
		this.#host.onbuilt(build);
	}

	async #take(module: SettledModule, place: FollowedPlace): Promise<void> {
		const build = this.#newBuild(module);
		this.builds = this.builds.filter(
			({ stage, path }) => stage !== 'found' || path !== module.path
		);
		this.#keep(build);
		const definitions: DefinitionFile[] = [];
		for (const { path } of module.definitions) {
			const bytes = await place.read(path).catch(() => null);
			if (bytes) definitions.push({ path, source: new TextDecoder().decode(bytes) });
		}
		await this.#runner.run(build, module.bytes, definitions);
	}

	dispose(): void {
		this.stop();
	}
}
