// CodeMirror behind a few methods: documents with their own histories, problems at their places. Loaded on demand.
import { isHeader, languageOfSource } from '#lib/project/languages.ts';
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import {
	Annotation,
	Compartment,
	EditorState,
	Prec,
	type Extension,
	type StateEffect,
	type Transaction
} from '@codemirror/state';
import {
	drawSelection,
	dropCursor,
	EditorView,
	gutter,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers,
	rectangularSelection,
	type KeyBinding
} from '@codemirror/view';
import type { Diagnostic, SourceRange } from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { MAX_FILE_BYTES } from '#lib/project/project.ts';
import type { Say } from '#lib/texts/words.ts';
import { codeTheme } from './code-theme.ts';
import { hiddenMarks } from '#lib/ui/hidden-marks.ts';
import type { EditorAssist } from './assist/editor-assist.ts';
import { LATE_KEYS, type LateKey } from './late-keys.ts';
import { lockedLines, type LineRange } from './locked-lines.ts';
import type { MarksLeft } from './problem-marks.ts';
import { changeBetween, indentUnitOf, normaliseLines, positionAt } from './text-edits.ts';

export type { MarksLeft };

/** What the editor has once it is used: search, and marks at the places of problems. */
type Extras = typeof import('./code-extras.ts');

export interface CodeDocument {
	/** Tells documents apart; one history each. */
	key: string;
	path: string;
	source: string;
	readonly: boolean;
	/** Lines that the user cannot change; those with which it was first shown count. */
	locked?: readonly LineRange[];
	diagnostics: readonly Diagnostic[];
}

export interface CodeViewEvents {
	/** What the editor itself says is said in the language of the page. */
	say: Say;
	onchange: (path: string, source: string) => void;
	/** The text changed, and so many marks of problems are left in it. */
	onmarks: (path: string, left: MarksLeft) => void;
	/** Line and column of the cursor, from 1; `typed`: it is there because the text was changed in the editor. */
	oncursor: (line: number, column: number, typed: boolean) => void;
	/** The user goes into the text. */
	onuse: () => void;
	/** Keys of the page: before those of the editor. True where one was taken. */
	onkey: (event: KeyboardEvent) => boolean;
	/** A change was not made because the text would have become too long (this many UTF-16 units). */
	onrefused: (length: number) => void;
	/** What a key stands for could not be fetched. */
	onfailure: (error: unknown) => void;
}

export interface CodeView extends Disposable {
	show(document: CodeDocument): void;
	reveal(at: Pick<SourceRange, 'startLine' | 'startColumn'>): void;
	/** What helps while one writes, from now on. */
	assist(assist: EditorAssist | null): void;
	/** Writes at the cursor, as a key would. */
	type(text: string): void;
}

/** Histories of more documents than this are let go, the least recently shown first. */
const MAX_DOCUMENTS = 50;

/** Marks a change that came from outside: it is not reported back. */
const fromOutside = Annotation.define<true>();

interface Known {
	state: EditorState;
	/** The text as it was last given or reported. */
	source: string;
	diagnostics: readonly Diagnostic[];
	readonly: boolean;
	/** Scrolls it to where it was left. */
	scroll?: StateEffect<unknown>;
	/** What it is helped by. */
	assist?: EditorAssist | null;
}

class CodeMirrorView implements CodeView {
	#view: EditorView;
	#events: CodeViewEvents;
	#known = new Map<string, Known>();
	#key = '';
	#path = '';
	#extras: Extras | null = null;
	#assist: EditorAssist | null = null;
	#drawn: Promise<void>;
	#parsers: Partial<Record<Parser, Extension | undefined>> = {};

	constructor(
		host: HTMLElement,
		describedBy: string,
		events: CodeViewEvents,
		drawn: Promise<void>
	) {
		this.#events = events;
		this.#drawn = drawn;
		this.#view = new EditorView({ parent: host });
		this.#view.dom.dataset.describedBy = describedBy;
		// A user who goes into the text may look for something. A failure is told when that is asked for.
		this.#view.contentDOM.addEventListener('focus', () => {
			void this.#complete().catch(() => {});
			events.onuse();
		});
	}

	show(document: CodeDocument): void {
		if (document.key !== this.#key) this.#open(document);
		const known = this.#known.get(this.#key)!;
		if (document.source !== known.source) this.#replace(known, document.source);
		if (document.diagnostics !== known.diagnostics) this.#mark(known, document.diagnostics);
	}

	reveal({ startLine, startColumn }: Pick<SourceRange, 'startLine' | 'startColumn'>): void {
		const position = positionAt(this.#view.state.doc, startLine, startColumn);
		this.#view.dispatch({
			selection: { anchor: position },
			effects: EditorView.scrollIntoView(position, { y: 'center' })
		});
		this.#view.focus();
	}

	assist(assist: EditorAssist | null): void {
		this.#assist = assist;
		this.#addAssist();
	}

	type(text: string): void {
		const { state } = this.#view;
		// As a key: closing brackets and completion take part.
		const { from, to } = state.selection.main;
		const taken = state
			.facet(EditorView.inputHandler)
			.some((handle) =>
				handle(this.#view, from, to, text, () => state.update(state.replaceSelection(text)))
			);
		if (!taken) this.#view.dispatch(state.replaceSelection(text), { userEvent: 'input.type' });
		this.#view.focus();
	}

	dispose(): void {
		this.#view.destroy();
	}

	#open(document: CodeDocument): void {
		const left = this.#known.get(this.#key);
		if (left) {
			left.state = this.#view.state;
			left.scroll = this.#view.scrollSnapshot();
		}
		let known = this.#known.get(document.key);
		if (!known || known.readonly !== document.readonly) known = this.#create(document);
		// Last in the map is most recently shown.
		this.#known.delete(document.key);
		this.#known.set(document.key, known);
		if (this.#known.size > MAX_DOCUMENTS) this.#known.delete(this.#known.keys().next().value!);
		this.#key = document.key;
		this.#path = document.path;
		this.#view.setState(known.state);
		// The view stays scrolled as it was for the document before, and an effect does not always reach it.
		if (known.scroll) this.#view.dispatch({ effects: known.scroll });
		else this.#view.scrollDOM.scrollTo(0, 0);
		this.#addExtras();
		this.#tellCursor(known.state, false);
		void this.#colour(document.path);
	}

	/** Parsers are not part of the first script: a text can be edited before it has colours. Without one it is plain. */
	async #colour(path: string): Promise<void> {
		const name = parserOf(path);
		if (!name) return;
		await this.#drawn;
		const parser = (this.#parsers[name] ??= await PARSERS[name]().catch(() => undefined));
		const isShown = parserOf(this.#path) === name;
		if (parser && isShown && language.get(this.#view.state) === PLAIN)
			this.#view.dispatch({ effects: language.reconfigure(parser) });
	}

	#parserFor(path: string): Extension {
		const name = parserOf(path);
		return (name && this.#parsers[name]) ?? PLAIN;
	}

	/** Fetches the extras when they are first needed. */
	async #complete(): Promise<Extras> {
		if (this.#extras) return this.#extras;
		const extras = await loadPart(() => import('./code-extras.ts'));
		this.#extras = extras;
		this.#addExtras();
		return extras;
	}

	/** To the document that is shown, which may have been made without them. */
	#addExtras(): void {
		const extras = this.#extras;
		const known = this.#known.get(this.#key);
		if (!extras || !known) return;
		if (lateKeys.get(this.#view.state) === extras.finding) return this.#addAssist();
		const effects = [
			problemGutter.reconfigure([extras.marking, extras.codePhrases(this.#events.say)]),
			lateKeys.reconfigure(extras.finding)
		];
		this.#view.dispatch({ effects });
		const own = this.#own(known.diagnostics);
		if (own.length > 0) this.#view.dispatch(extras.setMarks(this.#view.state, own, this.#assist));
		this.#addAssist();
	}

	#addAssist(): void {
		const known = this.#known.get(this.#key);
		if (!this.#extras || !known || (known.assist ?? null) === this.#assist) return;
		known.assist = this.#assist;
		const extension = this.#assist
			? this.#extras.assistExtension(this.#assist, this.#path, known.readonly)
			: [];
		this.#view.dispatch({ effects: assisting.reconfigure(extension) });
		// The marks are said by it, too.
		const own = this.#own(known.diagnostics);
		if (own.length > 0)
			this.#view.dispatch(this.#extras.setMarks(this.#view.state, own, this.#assist));
	}

	#press(key: LateKey, shift: boolean): void {
		this.#complete().then(
			(extras) => extras.commandOf(key, shift)?.(this.#view),
			(error: unknown) => this.#events.onfailure(error)
		);
	}

	#own(diagnostics: readonly Diagnostic[]): Diagnostic[] {
		return diagnostics.filter(({ file }) => file === this.#path);
	}

	#create({ path, source, readonly, locked = [] }: CodeDocument): Known {
		const state = EditorState.create({
			doc: source,
			extensions: [this.#extensions(path, source, readonly), lockedLines(locked, fromOutside)]
		});
		return { state, source, diagnostics: [], readonly };
	}

	#replace(known: Known, source: string): void {
		known.source = source;
		const change = changeBetween(this.#view.state.doc.toString(), normaliseLines(source));
		if (change) this.#view.dispatch({ changes: change, annotations: fromOutside.of(true) });
	}

	#mark(known: Known, diagnostics: readonly Diagnostic[]): void {
		const before = this.#own(known.diagnostics);
		const own = this.#own(diagnostics);
		known.diagnostics = diagnostics;
		// The same ones have moved with the text since; setting them again would put them back.
		if (own.length === before.length && own.every((one, index) => one === before[index])) return;
		if (this.#extras)
			this.#view.dispatch(this.#extras.setMarks(this.#view.state, own, this.#assist));
		// They are marked when these are here. The list of problems has them, too.
		else this.#complete().catch((error: unknown) => this.#events.onfailure(error));
	}

	#tellCursor(state: EditorState, typed: boolean): void {
		const head = state.selection.main.head;
		const line = state.doc.lineAt(head);
		this.#events.oncursor(line.number, head - line.from + 1, typed);
	}

	/** Those of a line that was changed are gone. */
	#tellMarks(before: EditorState, after: EditorState): void {
		if (!this.#extras) return;
		const [had, left] = [this.#extras.marksIn(before), this.#extras.marksIn(after)];
		if (had.errors !== left.errors || had.warnings !== left.warnings)
			this.#events.onmarks(this.#path, left);
	}

	#extensions(path: string, source: string, readonly: boolean): Extension {
		return [
			// Above the default keys, of which Ctrl+Enter is one.
			Prec.highest(EditorView.domEventHandlers({ keydown: (event) => this.#events.onkey(event) })),
			problemGutter.of(NO_MARKS),
			basics,
			assisting.of([]),
			lateKeys.of(keymap.of(LATE_KEYS.map((key) => this.#binding(key)))),
			moreKeys,
			codeTheme,
			language.of(this.#parserFor(path)),
			indentUnit.of(indentUnitOf(path, source)),
			EditorState.tabSize.of(4),
			EditorState.readOnly.of(readonly),
			// On a phone, lines that run out of the screen could not be read.
			matchMedia('(max-width: 720px)').matches ? EditorView.lineWrapping : [],
			EditorState.changeFilter.of((transaction) => this.#fits(transaction)),
			EditorView.contentAttributes.of(() => ({
				'aria-label': `Source of ${path}`,
				'aria-describedby': this.#view.dom.dataset.describedBy ?? '',
				// It is in the tab order by itself; said so for checkers and older screen readers.
				tabindex: '0',
				autocapitalize: 'off',
				spellcheck: 'false'
			})),
			EditorView.updateListener.of((update) => {
				const isOutside = update.transactions.some((tr) => tr.annotation(fromOutside));
				const typed = update.docChanged && !isOutside;
				if (typed) this.#report(update.state);
				if (update.docChanged) this.#tellMarks(update.startState, update.state);
				if (update.docChanged || update.selectionSet) this.#tellCursor(update.state, typed);
			})
		];
	}

	#binding(key: LateKey): KeyBinding {
		const press = (shift: boolean) => () => (this.#press(key, shift), true);
		return { key, run: press(false), shift: press(true), preventDefault: true };
	}

	/** What a project cannot hold must not look as if it were part of it. */
	#fits({ docChanged, startState, newDoc }: Transaction): boolean {
		if (!docChanged || newDoc.length <= MAX_FILE_BYTES) return true;
		if (newDoc.length <= startState.doc.length) return true;
		const { length } = newDoc;
		queueMicrotask(() => this.#events.onrefused(length));
		return false;
	}

	#report(state: EditorState): void {
		const source = state.doc.toString();
		const known = this.#known.get(this.#key);
		if (known) known.source = source;
		this.#events.onchange(this.#path, source);
	}
}

export function createCodeView(
	host: HTMLElement,
	describedBy: string,
	events: CodeViewEvents,
	drawn: Promise<void>
): CodeView {
	return new CodeMirrorView(host, describedBy, events, drawn);
}

/** As wide as the one with marks, so that nothing moves when it comes. */
const NO_MARKS: Extension = gutter({ class: 'cm-gutter-lint' });

const basics: Extension = [
	hiddenMarks,
	lineNumbers(),
	highlightActiveLineGutter(),
	history(),
	drawSelection(),
	dropCursor(),
	rectangularSelection(),
	EditorState.allowMultipleSelections.of(true),
	indentOnInput(),
	bracketMatching(),
	closeBrackets(),
	highlightActiveLine(),
	keymap.of([...closeBracketsKeymap, ...defaultKeymap])
];

const moreKeys: Extension = keymap.of([...historyKeymap, indentWithTab]);

const problemGutter = new Compartment();
const lateKeys = new Compartment();
const assisting = new Compartment();
const language = new Compartment();
const PLAIN: Extension = [];

type Parser = 'c' | 'javascript' | 'typescript' | 'wat' | 'yaml';

const javascript = async (typescript: boolean) =>
	(await import('@codemirror/lang-javascript')).javascript({ typescript });

const PARSERS: Readonly<Record<Parser, () => Promise<Extension>>> = {
	c: async () => (await import('@codemirror/lang-cpp')).cpp(),
	javascript: () => javascript(false),
	typescript: () => javascript(true),
	wat: async () => (await import('./wat-mode.ts')).wat(),
	yaml: async () => (await import('@codemirror/lang-yaml')).yaml()
};

function parserOf(path: string): Parser | null {
	if (languageOfSource(path) === 'wat') return 'wat';
	if (isHeader(path) || /^(c|cpp)$/.test(languageOfSource(path) ?? '')) return 'c';
	if (/\.[cm]?js$/i.test(path)) return 'javascript';
	if (/\.ts$/i.test(path)) return 'typescript';
	return /\.ya?ml$/i.test(path) ? 'yaml' : null;
}
