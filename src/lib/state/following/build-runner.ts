// Modules that a local toolchain built, deployed to the shown board one after the other; of one and the same file, only
// the newest. Each change of a build is told.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { definitionFor, type DefinitionFile } from '#lib/flow/following/followed-definition.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import { inspectModule, type Inspection } from '#lib/image/inspect/inspect-module.ts';
import { originOf } from '#lib/image/inspect/module-origin.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import type { Run } from '../runs/run.svelte.ts';
import type { FollowedBuild } from './followed-build.ts';

export interface BuildRunnerHost {
	clock: Clock;
	run: Pick<Run, 'startImage' | 'underWay' | 'cancel'>;
	/** Something else is being deployed. */
	isBusy: () => boolean;
	/** Whether the container of that image runs on the shown board. */
	isRunning: (imageName: string) => boolean;
	onchange: (build: FollowedBuild) => void;
	/** A build is done with, one way or the other. */
	onbuilt: (build: FollowedBuild) => void;
}

/** How often one looks whether another run is over. */
const RETRY_MS = 200;

interface Queued {
	build: FollowedBuild;
	bytes: Bytes;
	definitions: readonly DefinitionFile[];
}

export class BuildRunner {
	readonly #host: BuildRunnerHost;
	#queue: Queued[] = [];
	#working = false;
	/** Its own deployment is under way. */
	#deploying = false;
	/** SHA-256 of what was started last, by image. */
	readonly #started = new Map<string, string>();
	#stop = new AbortController();

	constructor(host: BuildRunnerHost) {
		this.#host = host;
	}

	/** What runs on the board goes on; what waits or is on its way there is cancelled. */
	cancel(): void {
		for (const { build } of this.#queue) this.#host.onchange({ ...build, stage: 'cancelled' });
		this.#queue = [];
		this.#stop.abort(new DOMException('stopped', 'AbortError'));
		this.#stop = new AbortController();
		if (this.#deploying) this.#host.run.cancel();
	}

	/** What was started is started again, also with the same bytes. */
	forget(): void {
		this.#started.clear();
	}

	async run(
		build: FollowedBuild,
		bytes: Bytes,
		definitions: readonly DefinitionFile[]
	): Promise<void> {
		for (const { build: older } of this.#queue.filter(({ build: { path } }) => path === build.path))
			this.#host.onchange({ ...older, stage: 'replaced' });
		this.#queue = this.#queue.filter(({ build: { path } }) => path !== build.path);
		this.#queue.push({ build, bytes, definitions });
		this.#host.onchange(build);
		if (this.#working) return;
		this.#working = true;
		try {
			for (let next = this.#queue.shift(); next; next = this.#queue.shift()) await this.#work(next);
		} finally {
			this.#working = false;
		}
	}

	async #work({ build, bytes, definitions }: Queued): Promise<void> {
		const { signal } = this.#stop;
		let latest = build;
		const tell = (change: Partial<FollowedBuild>) => {
			latest = { ...latest, ...change };
			this.#host.onchange(latest);
		};
		try {
			tell(await lookedAt(build.path, bytes, definitions));
			await this.#deploy(() => latest, bytes, tell, signal);
		} catch (error) {
			tell(failed(latest, error));
		}
		this.#host.onbuilt(latest);
	}

	async #deploy(
		latest: () => FollowedBuild,
		wasm: Bytes,
		tell: (change: Partial<FollowedBuild>) => void,
		signal: AbortSignal
	): Promise<void> {
		const { path, definition, sha256 } = latest();
		if (!definition || sha256 === null) throw new RangeError('it was not looked at');
		const { imageName, capabilities, environment } = definition;
		await this.#untilFree(signal);
		if (this.#queue.some(({ build }) => build.path === path)) return tell({ stage: 'replaced' });
		if (this.#started.get(imageName) === sha256 && this.#host.isRunning(imageName))
			return tell({ stage: 'unchanged' });
		tell({ stage: 'deploying' });
		this.#deploying = true;
		try {
			const image = { imageName, capabilities, environment, wasm, sha256 };
			await this.#host.run.startImage(image, null, (findings) => tell({ findings }));
			this.#started.set(imageName, sha256);
			tell({ stage: 'started' });
		} finally {
			this.#deploying = false;
		}
	}

	async #untilFree(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		while (this.#host.run.underWay || this.#host.isBusy()) {
			await this.#host.clock.sleep(RETRY_MS, signal);
		}
	}
}

/** Null: it cannot be taken apart; the deploy check says why. */
function inspected(bytes: Bytes): Inspection | null {
	try {
		return inspectModule(bytes);
	} catch (error) {
		if (error instanceof AppError) return null;
		throw error;
	}
}

/** How it runs and what it was made with. */
async function lookedAt(
	path: string,
	bytes: Bytes,
	definitions: readonly DefinitionFile[]
): Promise<Pick<FollowedBuild, 'definition' | 'sha256' | 'origin'>> {
	const module = inspected(bytes);
	return {
		definition: definitionFor(path, definitions, module?.imports ?? []),
		sha256: hexOf(await digestOf(bytes)),
		origin: originOf(bytes, module)
	};
}

function failed({ findings }: FollowedBuild, error: unknown): Partial<FollowedBuild> {
	if (isAbort(error)) return { stage: 'cancelled' };
	// What blocks is told by its finding.
	if (findings.some(({ severity }) => severity === 'blocks')) return { stage: 'refused' };
	return { stage: 'failed', failure: errorWords(error) };
}
