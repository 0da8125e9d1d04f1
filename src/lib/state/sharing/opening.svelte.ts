// A project that came by a link or from an address, until the user decided about it. Nothing of it is kept before that,
// and nothing of it runs.
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { isAbort } from '#lib/core/errors.ts';
import { WorkerImportReader, type ImportReader } from '#lib/flow/imports/import-reader.ts';
import type { Given } from '#lib/flow/imports/read-import.ts';
import { fetchShared } from '#lib/flow/sharing/fetch-shared.ts';
import type { Project } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS, type RunOptions } from '#lib/project/run-options.ts';
import { hasLink, readLink } from '#lib/share/share-link.ts';
import type { SharedProject } from '#lib/share/shared-project.ts';
import { hostOfSource, parseSource, placeText } from '#lib/share/source-address.ts';
import { standingOf, type Standing } from '#lib/share/standing.ts';
import { opening as words } from '#lib/texts/en/opening.ts';
import type { Words } from '#lib/texts/words.ts';
import type { Messages } from '../messages.svelte.ts';

export interface OpeningHost {
	projects(): readonly Project[];
	add(name: string, files: Project['files'], exampleId: string | null, run: RunOptions): void;
	/** Returns what puts it back. */
	replace(id: string, files: Project['files'], run: RunOptions): () => void;
	open(id: string): void;
	openFile(path: string): void;
	showScenarios(): void;
	/** The simulated board, and what would be lost with it. */
	board(): { profile: BoardProfile; mode: BoardMode; containers: number };
	setBoard(profile: BoardProfile, mode: BoardMode | null): Promise<void>;
	import(given: readonly Given[]): Promise<void>;
	/** Keeps a lesson and begins it. */
	beginLesson(files: Project['files']): Promise<void>;
	messages: Pick<Messages, 'fail' | 'offerUndo' | 'show'>;
}

/** What the user is asked about. */
export interface Offer {
	shared: SharedProject;
	/** Where it is from, as the end of a sentence. */
	from: Words;
	standing: Standing;
	/** The board that it was made for, where the page shows another one. */
	board: { profile: BoardProfile; mode: BoardMode | null; containers: number } | null;
}

export interface Fetching {
	host: string;
	doneBytes: number;
	cancel: () => void;
}

/** `lesson`: what came is a lesson, and is to be done. */
export type OpenAnswer = 'add' | 'replace' | 'mine' | 'lesson' | 'cancel';

interface Parts {
	clock?: Clock;
	fetch?: typeof globalThis.fetch;
	online?: () => boolean;
	createReader?: () => ImportReader;
}

export class Opening {
	offer = $state.raw<Offer | null>(null);
	fetching = $state.raw<Fetching | null>(null);
	readonly #host: OpeningHost;
	readonly #parts: Required<Omit<Parts, 'clock'>>;

	constructor(host: OpeningHost, { clock = systemClock, ...parts }: Parts = {}) {
		this.#host = host;
		this.#parts = {
			fetch: (input, init) => globalThis.fetch(input, init),
			online: () => navigator.onLine,
			createReader: () => new WorkerImportReader({ clock }),
			...parts
		};
	}

	/** A link or an address, from wherever. Never rejects: what is wrong is told. */
	async take(text: string, page: URL): Promise<void> {
		this.fetching?.cancel();
		try {
			if (hasLink(text)) this.#ask(readLink(text), words.fromALink);
			else await this.#fetch(text, page);
		} catch (error) {
			if (!isAbort(error)) this.#host.messages.fail(error);
		}
	}

	/** What a file or a folder brought. */
	offerFiles(shared: SharedProject): void {
		this.fetching?.cancel();
		this.#ask(shared, words.fromAFile);
	}

	async #fetch(text: string, page: URL): Promise<void> {
		const source = parseSource(text, page);
		const controller = new AbortController();
		const cancel = () => controller.abort(new DOMException('cancelled', 'AbortError'));
		const host = hostOfSource(source);
		const mine: Fetching = { host, doneBytes: 0, cancel };
		const isShown = () => this.fetching?.cancel === cancel;
		const reader = this.#parts.createReader();
		this.fetching = mine;
		try {
			const fetched = await fetchShared(source, {
				...this.#parts,
				reader,
				signal: controller.signal,
				onprogress: (doneBytes) => {
					if (isShown()) this.fetching = { ...mine, doneBytes };
				}
			});
			if (isShown()) this.fetching = null;
			if (fetched.kind === 'project')
				this.#ask(fetched.project, words.fromPlace({ place: placeText(source) }));
			else await this.#host.import([fetched.given]);
		} finally {
			reader.dispose();
			if (isShown()) this.fetching = null;
		}
	}

	#ask(shared: SharedProject, from: Words): void {
		const standing = standingOf(shared, this.#host.projects());
		this.offer = { shared, from, standing, board: this.#boardOf(shared) };
	}

	#boardOf({ board }: SharedProject): Offer['board'] {
		const profile = board && findProfile(board.id, board.firmware);
		if (!profile) return null;
		const now = this.#host.board();
		const isOther =
			now.profile.id !== profile.id ||
			now.profile.firmware !== profile.firmware ||
			(board.mode !== null && board.mode !== now.mode);
		return isOther ? { profile, mode: board.mode, containers: now.containers } : null;
	}

	/** `withBoard`: the simulated board becomes the one that it was made for. */
	async answer(answer: OpenAnswer, withBoard = false): Promise<void> {
		const { offer } = this;
		this.offer = null;
		if (!offer || answer === 'cancel') return;
		try {
			if (answer === 'lesson') return await this.#host.beginLesson(offer.shared.files);
			this.#put(offer, answer);
			if (answer !== 'mine') this.#show(offer.shared);
			if (withBoard && offer.board)
				await this.#host.setBoard(offer.board.profile, offer.board.mode);
		} catch (error) {
			this.#host.messages.fail(error);
		}
	}

	#put({ shared, standing }: Offer, answer: Exclude<OpenAnswer, 'cancel' | 'lesson'>): void {
		const { files, name, exampleId } = shared;
		const run = shared.run ?? NO_RUN_OPTIONS;
		if (answer === 'add' || standing.kind === 'new')
			return this.#host.add(name, files, exampleId, run);
		const { project } = standing;
		if (answer === 'mine') return this.#host.open(project.id);
		const undo = this.#host.replace(project.id, files, run);
		this.#host.messages.offerUndo(words.wasReplaced({ name: project.name }), undo);
	}

	#show({ open, scenario }: SharedProject): void {
		if (open !== null) this.#host.openFile(open);
		if (scenario !== null) this.#host.showScenarios();
	}
}
