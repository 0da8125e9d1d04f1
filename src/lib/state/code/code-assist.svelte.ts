// What helps while one writes: the services that know the languages of the open project, the problems that they find as
// one types, and the files of their libraries that are open for reading. Fetched with the first use of the editor.
/* eslint-disable svelte/prefer-svelte-reactivity -- what is found is replaced whole, never changed in place */
import type {
	CodeEdit,
	CodePlace,
	CodePointRequest,
	CodePosition,
	QuickFix
} from '#lib/compiler/code-service.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { BUILD_FILE, fileOf, type Project } from '#lib/project/project.ts';
import type { Toolchain } from '../runs/toolchain.svelte.ts';
import type { Workspace } from '../projects/workspace.svelte.ts';
import { applyEdits } from './apply-edits.ts';
import { codeServiceOf, type AnyCodeService } from './code-services.ts';
import { joinProblems, type CheckedFile, type TypingPlace } from './live-problems.ts';

/** A file of a library, open for reading. */
export interface LibraryFile {
	/** With a slash in front. */
	path: string;
	text: string;
}

export interface CodeAssistParts {
	workspace: Workspace;
	toolchain: Toolchain;
	clock: Clock;
	/** Moves the cursor of the editor. */
	reveal: (path: string, line: number, column: number) => void;
}

/** After the last change of a text. */
const CHECK_DELAY_MS = 350;

export class CodeAssist implements Disposable {
	/** Open for reading, in the order in which they were opened. */
	library = $state.raw<readonly LibraryFile[]>([]);
	/** The one that is in the editor; null: a file of the project is. */
	shownLibrary = $state.raw<LibraryFile | null>(null);
	typing = $state.raw<TypingPlace | null>(null);
	/** Of the editor. */
	cursor: CodePosition = { line: 1, column: 1 };
	/** The name that is to get another one, while that is asked for. */
	renaming = $state.raw<{ name: string; request: CodePointRequest } | null>(null);

	readonly #parts: CodeAssistParts;
	#services = new Map<string, Promise<AnyCodeService>>();
	#checked = $state.raw<{ projectId: string; files: ReadonlyMap<string, CheckedFile> }>({
		projectId: '',
		files: new Map()
	});
	#cancelCheck = () => {};
	#checking: AbortController | null = null;

	constructor(parts: CodeAssistParts) {
		this.#parts = parts;
	}

	/** Of the last run and the checks of files together. */
	problems(found: readonly Diagnostic[], foundIn: Project['files'] | null): readonly Diagnostic[] {
		const { projectId, files } = this.#checked;
		if (projectId !== this.#parts.workspace.project?.id) return found;
		return joinProblems(found, foundIn, files, this.typing);
	}

	/** Whether anything was checked of the open project. */
	get hasChecked(): boolean {
		const { projectId, files } = this.#checked;
		return files.size > 0 && projectId === this.#parts.workspace.project?.id;
	}

	/** Fetched when it is first needed; null: there is none for such files. */
	async service(file: string): Promise<AnyCodeService | null> {
		const { workspace, toolchain } = this.#parts;
		const choice = codeServiceOf(file, workspace.project?.files ?? {}, toolchain);
		if (!choice) return null;
		const known = this.#services.get(choice.id);
		if (known) return known;
		const opening = choice.open();
		this.#services.set(choice.id, opening);
		opening.catch(() => this.#services.delete(choice.id));
		return opening;
	}

	/** Without waiting for a download: null while the compiler is not here. */
	async readyService(file: string): Promise<AnyCodeService | null> {
		const { workspace, toolchain } = this.#parts;
		const choice = codeServiceOf(file, workspace.project?.files ?? {}, toolchain);
		if (!choice || (choice.language && !toolchain.isReady(choice.language))) return null;
		return this.service(file);
	}

	/** A request about a place of what is in the editor; null where no project is open. */
	request(at: CodePointRequest['at']): CodePointRequest | null {
		const { project, activePath } = this.#parts.workspace;
		const file = this.shownLibrary?.path ?? activePath;
		return project && file !== null ? { files: project.files, file, at } : null;
	}

	/** As it is now, of the project or of a library. */
	textOf(file: string): string {
		const { project } = this.#parts.workspace;
		const known = this.library.find(({ path }) => path === file)?.text;
		return known ?? (project && fileOf(project, file)) ?? '';
	}

	/** The text changed, or another file is shown: it is checked when nothing changes for a moment. */
	checkSoon(): void {
		this.#cancelCheck();
		this.#checking?.abort();
		this.#cancelCheck = this.#parts.clock.schedule(CHECK_DELAY_MS, () => void this.#checkAll());
	}

	/** The cursor of the editor is there; `typed`: because the text was changed there. */
	moved(file: string, cursor: CodePosition, typed: boolean): void {
		this.cursor = cursor;
		const { line } = cursor;
		const isThere = this.typing?.file === file && this.typing.line === line;
		if (typed && !isThere) this.typing = { file, line };
		else if (!typed && !isThere) this.left();
	}

	/** Nobody types any more: what is wrong with the line can be said. */
	left(): void {
		if (this.typing) this.typing = null;
	}

	/** The file in the editor, and those in which something was found. */
	async #checkAll(): Promise<void> {
		const { project, activePath } = this.#parts.workspace;
		if (!project) return;
		const checking = (this.#checking = new AbortController());
		const before =
			this.#checked.projectId === project.id ? this.#checked.files : new Map<string, CheckedFile>();
		const wanted = new Set(activePath === null ? [] : [activePath]);
		for (const [file, { problems }] of before) if (problems.length > 0) wanted.add(file);
		for (const file of wanted) {
			if (fileOf(project, file) === undefined) this.#keep(project, file, null);
			else await this.#check(project, file, checking.signal).catch(() => undefined);
			if (checking.signal.aborted) return;
		}
	}

	async #check(project: Project, file: string, signal: AbortSignal): Promise<void> {
		const service = await this.readyService(file);
		if (!service || signal.aborted) return;
		const problems = await service.check({ files: project.files, file }, signal);
		if (!signal.aborted) this.#keep(project, file, { files: project.files, problems });
	}

	#keep({ id: projectId }: Project, file: string, checked: CheckedFile | null): void {
		const known = this.#checked.projectId === projectId ? this.#checked.files : [];
		const files = new Map(known);
		if (checked) files.set(file, checked);
		else files.delete(file);
		this.#checked = { projectId, files };
	}

	/** Shows a place: of the project in its file, of a library in a tab for reading. */
	async show({ file, range }: CodePlace): Promise<void> {
		if (file.startsWith('/')) await this.#openLibrary(file);
		else this.shownLibrary = null;
		this.#parts.reveal(file, range.startLine, range.startColumn);
	}

	async #openLibrary(path: string): Promise<void> {
		const known = this.library.find((one) => one.path === path);
		const text = known?.text ?? (await (await this.service(path))?.library(path)) ?? null;
		if (text === null) return;
		this.shownLibrary = known ?? { path, text };
		if (!known) this.library = [...this.library, this.shownLibrary];
	}

	closeLibrary(path: string): void {
		this.library = this.library.filter((one) => one.path !== path);
		if (this.shownLibrary?.path === path) this.shownLibrary = null;
	}

	/** Changes files of the open project. Returns what takes it back. */
	apply(edits: readonly CodeEdit[]): () => void {
		const { workspace } = this.#parts;
		const { project } = workspace;
		return project ? workspace.putFiles(applyEdits(project.files, edits)) : () => undefined;
	}

	async fix({ what, edits }: QuickFix): Promise<void> {
		if (what.kind === 'permission') await this.addPermission(what.permission);
		else this.apply(edits);
	}

	async addPermission(name: string): Promise<void> {
		const { workspace } = this.#parts;
		const { withPermission } = await import('#lib/project/edit-build-file.ts');
		const text = workspace.project && fileOf(workspace.project, BUILD_FILE);
		if (text !== undefined && text !== null) workspace.edit(BUILD_FILE, withPermission(text, name));
	}

	/** The file in the editor, formatted. False where nothing had to change. */
	async format(signal?: AbortSignal): Promise<boolean> {
		const { workspace } = this.#parts;
		const { project, activePath } = workspace;
		if (!project || activePath === null || this.shownLibrary) return false;
		const service = await this.service(activePath);
		const text = await service?.format({ files: project.files, file: activePath }, signal);
		// Somebody typed on meanwhile: that counts.
		const now = workspace.project;
		if (text === null || text === undefined || now?.id !== project.id) return false;
		if (fileOf(now, activePath) !== fileOf(project, activePath)) return false;
		workspace.edit(activePath, text);
		return true;
	}

	dispose(): void {
		this.#cancelCheck();
		this.#checking?.abort();
		for (const service of this.#services.values())
			service.then(
				(one) => one.dispose(),
				() => undefined
			);
		this.#services.clear();
	}
}
