// The one import of the page: what was chosen or dropped, anywhere, becomes what it is. Projects become new projects,
// files come into the open one, images into the library; recordings and traces are opened. Nothing runs by itself, and
// nothing is replaced unasked. Reading can take a while, is shown then, and can be cancelled.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { checkPath } from '#lib/project/path.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import type { RunOptions } from '#lib/project/run-options.ts';
import type { Submission } from '#lib/submission/submission.ts';
import type { ImageLibrary } from '../images/image-library.svelte.ts';
import {
	besides,
	filesText,
	imagesText,
	leftOutText,
	noRunOptionsText,
	notImportedText
} from '#lib/flow/imports/import-text.ts';
import { WorkerImportReader, type ImportReader } from '#lib/flow/imports/import-reader.ts';
import type { Messages } from '../messages.svelte.ts';
import type { Given, Import, Texts } from '#lib/flow/imports/read-import.ts';
import { imports as words } from '#lib/texts/en/imports.ts';
import { notices } from '#lib/texts/en/notices.ts';
import type { Words } from '#lib/texts/words.ts';

/** Where on the page something is to be seen now. */
export type ImportPlace = 'code' | 'images' | 'recording' | 'timeline';

export interface ImportsHost {
	clock: Clock;
	project(): Project | null;
	addProject(name: string, files: Texts, run: RunOptions | null): void;
	/** Into the open project; returns what puts it back as it was. */
	putFiles(files: Texts): () => void;
	openFile(path: string): void;
	library(): Promise<Pick<ImageLibrary, 'add'>>;
	openRecording(name: string, bytes: Bytes): Promise<void>;
	openTrace(name: string, bytes: Bytes): Promise<void>;
	/** As a start page. */
	openWorkshop(bytes: Bytes): Promise<void>;
	/** On the page for teachers. */
	openSubmission(submission: Submission): void;
	onplace(place: ImportPlace): void;
	messages: Pick<Messages, 'show' | 'fail' | 'offerUndo'>;
}

export type ReplaceAnswer = 'replace' | 'keep-both' | 'cancel';

export interface ReplaceQuestion {
	/** Files of the project that are there with another text. */
	paths: readonly string[];
	answer: (answer: ReplaceAnswer) => void;
}

/** A file that is being read. */
export interface ReadingImport {
	fileName: string;
	/** What has come out of it so far. */
	unpackedBytes: number;
	cancel: () => void;
}

/** What is read sooner is not worth a word. */
const SHOW_READING_AFTER_MS = 400;

export class Imports {
	/** What has been read for a while. */
	reading = $state.raw<ReadingImport | null>(null);
	/** Asked before files of the project are replaced. */
	question = $state.raw<ReplaceQuestion | null>(null);
	readonly #host: ImportsHost;
	readonly #createReader: () => ImportReader;

	/** `createReader`: for the files that are given together; it is closed after them. */
	constructor(
		host: ImportsHost,
		createReader: () => ImportReader = () => new WorkerImportReader({ clock: host.clock })
	) {
		this.#host = host;
		this.#createReader = createReader;
	}

	/** Never rejects: each thing that cannot be taken is told by itself and keeps none of the others out. */
	async take(given: readonly Given[], folder = ''): Promise<void> {
		const texts: Record<string, string> = {};
		const skipped: string[] = [];
		const reader = this.#createReader();
		const cancelled = new AbortController();
		try {
			for (const one of given)
				await this.#try(one.name, async () => {
					const read = await this.#read(reader, one, cancelled);
					if (read.kind !== 'files') return this.#apply(one.name, read);
					for (const [path, text] of Object.entries(read.files))
						texts[checkPath(folder ? `${folder}/${path}` : path)] = text;
					skipped.push(...read.skipped);
				});
		} finally {
			reader.dispose();
		}
		if (cancelled.signal.aborted) return;
		if (Object.keys(texts).length > 0) await this.#try(null, () => this.#addFiles(texts, skipped));
	}

	async #read(reader: ImportReader, given: Given, cancelled: AbortController): Promise<Import> {
		const { signal } = cancelled;
		const { clock } = this.#host;
		signal.throwIfAborted();
		const cancel = () => cancelled.abort(new DOMException('cancelled', 'AbortError'));
		let reading: ReadingImport = { fileName: given.name, unpackedBytes: 0, cancel };
		const isShown = () => this.reading?.cancel === cancel;
		const stopWaiting = clock.schedule(SHOW_READING_AFTER_MS, () => (this.reading = reading));
		const onprogress = (unpackedBytes: number) => {
			reading = { ...reading, unpackedBytes };
			if (isShown()) this.reading = reading;
		};
		try {
			return await reader.read(given, { signal, onprogress });
		} finally {
			stopWaiting();
			if (isShown()) this.reading = null;
		}
	}

	async #try(fileName: string | null, work: () => Promise<void>): Promise<void> {
		const { messages } = this.#host;
		try {
			await work();
		} catch (error) {
			if (fileName === null || isAbort(error)) messages.fail(error);
			else messages.show(notImportedText(fileName, error));
		}
	}

	async #apply(fileName: string, read: Exclude<Import, { kind: 'files' }>): Promise<void> {
		const host = this.#host;
		switch (read.kind) {
			case 'project': {
				const { run } = read;
				host.addProject(read.name, read.files, run?.ok ? run.run : null);
				const title = words.importedAs({ file: fileName, project: host.project()?.name ?? '' });
				host.onplace('code');
				if (!run || run.ok) return this.#tell(title, leftOutText(read.skipped));
				const second = leftOutText(read.skipped);
				const first = noRunOptionsText(run.finding);
				const text = second ? notices.sentences({ first, second }) : first;
				return void host.messages.show({ tone: 'warning', title, text });
			}
			case 'images':
				await (await host.library()).add(read.files);
				host.onplace('images');
				return this.#tell(imagesText(fileName, read.files), words.pressRunBeside);
			case 'recording':
				host.onplace('recording');
				return host.openRecording(fileName, read.bytes);
			case 'workshop':
				return host.openWorkshop(read.bytes);
			case 'submission': {
				const { submission } = read;
				const action = {
					label: words.openTeachPage,
					onselect: () => host.openSubmission(submission)
				};
				const title = words.isSubmission({ student: submission.student });
				return void host.messages.show({ tone: 'info', title, timeoutMs: null, action });
			}
			case 'trace':
				// Its progress is shown there.
				host.onplace('timeline');
				return host.openTrace(fileName, read.bytes);
		}
	}

	async #addFiles(given: Texts, skipped: readonly string[]): Promise<void> {
		const host = this.#host;
		const project = host.project();
		if (!project) throw new AppError('no-project', 'There is no project for the files.');
		const texts = await this.#settle(project, given);
		if (!texts) return;
		if (host.project()?.id !== project.id)
			throw new AppError('import-elsewhere', 'Another project was opened in the meantime.');
		const [first] = Object.keys(texts);
		const replaced = Object.keys(texts).filter((path) => fileOf(project, path) !== undefined);
		const undo = host.putFiles(texts);
		if (first !== undefined) host.openFile(first);
		host.onplace('code');
		const leftOut = leftOutText(skipped);
		const title = filesText(Object.keys(texts), replaced);
		if (replaced.length > 0) host.messages.offerUndo(title, undo, leftOut ?? undefined);
		else this.#tell(title, leftOut);
	}

	/** What is to be put into the project: asked where something would be replaced. Null: nothing. */
	async #settle(project: Project, given: Texts): Promise<Texts | null> {
		const paths = Object.entries(given)
			.filter(([path, text]) => (fileOf(project, path) ?? text) !== text)
			.map(([path]) => path);
		const answer = paths.length === 0 ? 'replace' : await this.#ask(paths);
		if (answer === 'cancel') return null;
		if (answer === 'replace') return given;
		return besides(given, paths, Object.keys(project.files));
	}

	#ask(paths: readonly string[]): Promise<ReplaceAnswer> {
		this.question?.answer('cancel');
		return new Promise((resolve) => {
			this.question = {
				paths,
				answer: (answer) => {
					this.question = null;
					resolve(answer);
				}
			};
		});
	}

	#tell(title: Words, text: Words | null): void {
		this.#host.messages.show({ tone: 'success', title, ...(text && { text }) });
	}
}
