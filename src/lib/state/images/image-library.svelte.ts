// The user's images: built from projects, imported, pulled; kept in the browser, opened, rebuilt, signed and pushed.
// Loaded when it is first asked for: it brings archives, registries and inspection with it.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { packTar, type ArchiveFile } from '#lib/image/archive.ts';
import type { Artifact, Bytes } from '#lib/image/artifact.ts';
import { imageOfBuild, rebuildImage, type RebuildResult } from '#lib/flow/build/program-image.ts';
import { imageStem } from '#lib/flow/build/image-name.ts';
import { buildProject, type BuildOptions } from '#lib/flow/build/build.ts';
import { hexOf, type Digest } from '#lib/image/digest.ts';
import { buildImage, DEFAULT_VERSION, type OcreImage } from '#lib/image/image.ts';
import { importFile, type ImportedFile } from '#lib/image/import-file.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { checkTag } from '#lib/image/registry/reference.ts';
import { isSources, type Sources, type ToolchainRecord } from '#lib/image/sources.ts';
import type { PackZip } from '#lib/image/zip-packer.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import { BUILD_FILE, type Project } from '#lib/project/project.ts';
import { buildFileOf, defaultBuildFile } from '#lib/project/build-file.ts';
import type { ImageStore, StoredImage } from '#lib/storage/image-store.ts';
import { BUNDLE_FOLDER, stemOf } from '#lib/flow/imports/read-import.ts';
import type { Toolchain } from '../runs/toolchain.svelte.ts';
import { imageTasks as tasks } from '#lib/texts/en/image-tasks.ts';
import type { Words } from '#lib/texts/words.ts';

/** What the library needs of the page around it. */
export interface ImageLibraryHost {
	store: ImageStore;
	toolchain: Toolchain;
	/** What the toolchain of this page consists of. */
	record: (language: LanguageId) => Promise<ToolchainRecord>;
	/** The open project, saved. */
	savedProject(): Promise<Project>;
	/** A new project with these files becomes the open one. */
	addProject(name: string, files: Project['files'], exampleId: string | null): void;
	packZip: PackZip;
	/** Milliseconds since the epoch. */
	now: () => number;
}

export interface OpenedImage {
	stored: StoredImage;
	image: OcreImage;
	referrers: readonly Artifact[];
	sources: Sources | null;
}

/** What takes a while, shown with its progress until it is over. */
export interface LibraryTask {
	label: Words;
	doneBytes: number;
	/** 0: not known. */
	totalBytes: number;
}

export type ImageFormat = 'tar' | 'zip' | 'wasm';

export class ImageLibrary implements Disposable {
	images = $state.raw<readonly StoredImage[]>([]);
	task = $state.raw<LibraryTask | null>(null);

	readonly store: ImageStore;
	readonly #host: ImageLibraryHost;
	#abort: AbortController | null = null;

	constructor(host: ImageLibraryHost) {
		this.#host = host;
		this.store = host.store;
	}

	/** Nothing is kept beyond this page. */
	get volatile(): boolean {
		return this.store.kind === 'memory';
	}

	get totalBytes(): number {
		return this.images.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	}

	async load(): Promise<void> {
		this.images = await this.store.list();
	}

	cancel(): void {
		this.#abort?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** One task at a time; its signal is what `cancel` aborts. */
	async during<T>(label: Words, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
		if (this.task)
			throw new AppError('library-busy', 'Another task of the library is in progress.');
		const abort = new AbortController();
		this.#abort = abort;
		this.task = { label, doneBytes: 0, totalBytes: 0 };
		try {
			return await work(abort.signal);
		} finally {
			this.task = null;
			this.#abort = null;
		}
	}

	progress(doneBytes: number, totalBytes: number): void {
		if (this.task) this.task = { ...this.task, doneBytes, totalBytes };
	}

	/** Compiles the open project and keeps the image with its sources. */
	build(version = DEFAULT_VERSION): Promise<StoredImage> {
		return this.during(tasks.building, async (signal) => {
			checkTag(version);
			const project = await this.#host.savedProject();
			const build = await buildProject(this.#host.toolchain, project.files, this.#options(signal));
			const { name: projectName, exampleId } = project;
			const origin = { projectName, exampleId, toolchain: await this.#host.record(build.language) };
			const { image, referrers } = await imageOfBuild(build, origin, version);
			return this.keep(image, referrers);
		});
	}

	#options(signal: AbortSignal): BuildOptions {
		return {
			signal,
			onprogress: ({ doneBytes, totalBytes }) => this.progress(doneBytes, totalBytes)
		};
	}

	/** Into the library, as used just now. */
	async keep(image: OcreImage, referrers: readonly Artifact[] = []): Promise<StoredImage> {
		const archive = await packTar(layoutFiles(image, referrers));
		const now = this.#host.now();
		const { digest } = image.artifact.descriptor;
		const stored: StoredImage = {
			digest,
			moduleHash: hexOf(image.moduleDigest),
			imageName: image.imageName,
			title: image.title,
			version: image.version,
			sizeBytes: archive.length,
			hasSources: referrers.some(isSources),
			addedAt: this.images.find((other) => other.digest === digest)?.addedAt ?? now,
			usedAt: now
		};
		await this.store.save(stored, archive);
		await this.load();
		return stored;
	}

	async open(digest: string): Promise<OpenedImage> {
		const stored = this.images.find((image) => image.digest === digest);
		const archive = await this.store.archive(digest);
		if (!stored || !archive)
			throw new AppError('image-gone', 'The image is no longer in the library.');
		const file = await importFile(stored.imageName, archive);
		if (file.kind !== 'image') throw new AppError('image-invalid', 'The stored image is damaged.');
		const { image, referrers, sources } = file;
		return { stored, image, referrers, sources };
	}

	/** Images are kept as they are, modules wrapped into one. */
	add(files: readonly ImportedFile[]): Promise<void> {
		return this.during(tasks.importing, async () => {
			for (const file of files) await this.#add(file);
		});
	}

	async #add(file: ImportedFile): Promise<void> {
		if (file.kind === 'image') await this.keep(file.image, file.referrers);
		else if (file.kind === 'module')
			await this.keep(await imageOfModule(stemOf(file.fileName), file.wasm));
		else throw new RangeError(`a ${file.kind} is not an image`);
	}

	async download(digest: string, format: ImageFormat): Promise<{ name: string; bytes: Bytes }> {
		const { stored, image, referrers } = await this.open(digest);
		const stem = imageStem(stored.imageName);
		if (format === 'wasm') return { name: stored.imageName, bytes: image.wasm };
		const files = layoutFiles(image, referrers);
		const bytes = format === 'zip' ? await this.#packZip(files) : await packTar(files);
		return { name: `${stem}-${stored.version || 'image'}.${format}`, bytes };
	}

	/** The sources in an image as a project of one's own. */
	async openSources(digest: string): Promise<void> {
		const { sources } = await this.open(digest);
		if (!sources) throw new AppError('sources-missing', 'The image contains no sources.');
		this.#host.addProject(sources.projectName, sources.files, sources.exampleId);
	}

	/** Its module as a project in WebAssembly text. */
	async openText(digest: string): Promise<void> {
		const { image } = await this.open(digest);
		const { watProjectOf } = await import('#lib/flow/build/wat-project.ts');
		const { name, files } = await watProjectOf(image);
		this.#host.addProject(name, files, null);
	}

	/** Compiles the sources in an image once more and compares the module, byte for byte. */
	rebuild(digest: string): Promise<RebuildResult> {
		return this.during(tasks.rebuilding, async (signal) => {
			const { toolchain, record } = this.#host;
			return rebuildImage(toolchain, await this.open(digest), record, this.#options(signal));
		});
	}

	/** Returns what brings it back. */
	async remove(digest: string): Promise<() => Promise<void>> {
		const stored = this.images.find((image) => image.digest === digest);
		const archive = await this.store.archive(digest);
		await this.store.remove(digest);
		await this.load();
		return async () => {
			if (stored && archive) await this.store.save(stored, archive);
			await this.load();
		};
	}

	/** Older builds: every image of which a later one of the same title is there. */
	get outdated(): readonly StoredImage[] {
		return this.images.filter((image) =>
			this.images.some(({ title, addedAt }) => title === image.title && addedAt > image.addedAt)
		);
	}

	async removeOutdated(): Promise<number> {
		const { outdated } = this;
		for (const { digest } of outdated) await this.store.remove(digest);
		await this.load();
		return outdated.length;
	}

	/** All images in one zip, each as the archive that it is. */
	async exportAll(): Promise<Bytes> {
		const files = [];
		for (const { digest } of this.images) {
			const bytes = await this.store.archive(digest);
			const path = `${BUNDLE_FOLDER}${hexOf(digest as Digest)}.tar`;
			if (bytes) files.push({ path, bytes });
		}
		return this.#packZip(files);
	}

	/** Also while something else goes on: then nothing tells of it. */
	#packZip(files: readonly ArchiveFile[]): Promise<Bytes> {
		if (this.task) return this.#host.packZip(files, new AbortController().signal);
		return this.during(tasks.packing, (signal) => this.#host.packZip(files, signal));
	}

	/** Images of which the board says that it has them, by the hash of the module. */
	find(moduleHash: string): StoredImage | null {
		return this.images.find((image) => image.moduleHash === moduleHash) ?? null;
	}

	dispose(): void {
		this.cancel();
		this.store.dispose();
	}
}

/** A bare module says nothing of itself: it gets what a first program may do. */
async function imageOfModule(name: string, wasm: Bytes): Promise<OcreImage> {
	const result = buildFileOf({ files: { [BUILD_FILE]: defaultBuildFile(name) } });
	if (!result.ok)
		throw new AppError('image-name-missing', 'no name for an image', { values: { name } });
	return buildImage({ definition: { ...result.definition, permissions: [] }, wasm });
}
