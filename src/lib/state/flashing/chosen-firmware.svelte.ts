// The firmware that will be written: a file, a drop, an address, or a build of a list, which is checked against the list.
import { AppError, isAbort } from '#lib/core/errors.ts';
import {
	MAX_FILE_BYTES,
	readFirmwareFile,
	type FirmwareFile
} from '#lib/flash/files/firmware-file.ts';
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import {
	isFirmwareManifest,
	MANIFEST_LIMITS,
	type FirmwareBuild
} from '#lib/flash/manifest/firmware-manifest.ts';
import { fetchFirmware } from '#lib/flow/flashing/fetch-firmware.ts';
import {
	fetchSiteList,
	fileOf,
	readBuildFile,
	readFirmwareList,
	type BuildFileOptions,
	type FirmwareList,
	type ListSource
} from '#lib/flow/flashing/firmware-list.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';

export interface ChosenFirmwareParts {
	/** Where the site's list of builds is; null: it has none. */
	siteList: string | null;
	/** There is another file, or none any more. */
	onchange(this: void): void;
	fetch?: typeof globalThis.fetch;
}

type DownloadOptions = BuildFileOptions & { signal: AbortSignal };

const cancelled = () => new DOMException('cancelled', 'AbortError');

export class ChosenFirmware {
	file = $state.raw<FirmwareFile | null>(null);
	/** Why the last choice gave none. */
	problem = $state.raw<ErrorWords | null>(null);
	/** Of a download under way. */
	download = $state.raw<{ done: number; total: number } | null>(null);
	/** Builds that can be chosen. */
	list = $state.raw<FirmwareList | null>(null);
	/** Why there is no list where the site has one. */
	listProblem = $state.raw<ErrorWords | null>(null);
	listLoading = $state(false);
	/** The build that the file is of. */
	build = $state.raw<FirmwareBuild | null>(null);

	readonly #parts: ChosenFirmwareParts;
	#work = new AbortController();

	constructor(parts: ChosenFirmwareParts) {
		this.#parts = parts;
	}

	/** A firmware file, or a list of firmware with the files that it names. Resolves when they were read. */
	async takeFiles(files: readonly File[]): Promise<void> {
		const signal = this.#begin();
		try {
			const list = await listAmong(files);
			signal.throwIfAborted();
			if (list) return this.#takeList(list.bytes, { from: 'files', files });
			const [file] = files;
			if (!file) return;
			if (file.size > MAX_FILE_BYTES)
				throw new AppError('flash-file-too-large', `${file.size} bytes`, { values: { limit: 64 } });
			const bytes = new Uint8Array(await file.arrayBuffer());
			signal.throwIfAborted();
			this.#take(readFirmwareFile(bytes, file.name));
		} catch (error) {
			this.#fail(error);
		}
	}

	takeBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
		this.#begin();
		try {
			this.#take(readFirmwareFile(bytes, name));
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Of firmware, or of a list of firmware. */
	takeAddress(address: string): Promise<void> {
		return this.#downloading(async (options) => {
			const { name, bytes, url } = await fetchFirmware(address, options);
			options.signal.throwIfAborted();
			if (isFirmwareManifest(bytes)) this.#takeList(bytes, { from: 'address', url });
			else this.#take(readFirmwareFile(bytes, name));
		});
	}

	/** @param canWrite whether this browser can go that way */
	takeBuild(build: FirmwareBuild, canWrite: (way: FlashWayKind) => boolean): Promise<void> {
		return this.#downloading(async (options) => {
			const { list } = this;
			if (!list) return;
			const file = await readBuildFile(fileOf(build, canWrite), list, options);
			options.signal.throwIfAborted();
			this.#take(file, build);
		});
	}

	/** The list that the site was built with, unless it is there. */
	async loadSiteList(): Promise<void> {
		const { siteList, fetch } = this.#parts;
		if (siteList === null || this.list || this.listLoading) return;
		this.listLoading = true;
		this.listProblem = null;
		try {
			const list = await fetchSiteList(siteList, { ...(fetch && { fetch }) });
			// The user may have given another meanwhile.
			this.list ??= list;
		} catch (error) {
			this.listProblem = errorWords(error);
		} finally {
			this.listLoading = false;
		}
	}

	cancelDownload(): void {
		this.#work.abort(cancelled());
		this.download = null;
	}

	/** What is chosen later counts. */
	#begin(): AbortSignal {
		this.cancelDownload();
		this.#work = new AbortController();
		return this.#work.signal;
	}

	async #downloading(work: (options: DownloadOptions) => Promise<void>): Promise<void> {
		const signal = this.#begin();
		const { fetch } = this.#parts;
		const onProgress = (done: number, total: number) => {
			if (!signal.aborted) this.download = { done, total };
		};
		onProgress(0, 0);
		try {
			await work({ signal, onProgress, ...(fetch && { fetch }) });
		} catch (error) {
			if (!signal.aborted) this.#fail(error);
		} finally {
			if (!signal.aborted) this.download = null;
		}
	}

	/** Throws for one that cannot be used; the list before it stays then. */
	#takeList(bytes: Uint8Array, source: ListSource): void {
		this.list = readFirmwareList(bytes, source);
		this.listProblem = null;
		this.problem = null;
	}

	#take(file: FirmwareFile, build: FirmwareBuild | null = null): void {
		this.file = file;
		this.build = build;
		this.problem = null;
		this.#parts.onchange();
	}

	#fail(error: unknown): void {
		if (isAbort(error)) return;
		this.file = null;
		this.build = null;
		this.problem = errorWords(error);
		this.#parts.onchange();
	}
}

async function listAmong(files: readonly File[]): Promise<{ bytes: Uint8Array } | null> {
	for (const file of files) {
		const begin = new Uint8Array(await file.slice(0, 64).arrayBuffer());
		if (!isFirmwareManifest(begin)) continue;
		// One that is too long is refused by its length: the rest of it need not be read.
		const whole = file.slice(0, MANIFEST_LIMITS.manifestBytes + 1);
		return { bytes: new Uint8Array(await whole.arrayBuffer()) };
	}
	return null;
}
