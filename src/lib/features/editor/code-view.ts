// CodeMirror behind a few methods: documents with their own histories, problems at their places. Loaded on demand.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { cpp } from '@codemirror/lang-cpp';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import {
	forEachDiagnostic,
	lintGutter,
	lintKeymap,
	setDiagnostics,
	type Diagnostic as Mark
} from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import {
	Annotation,
	Compartment,
	EditorState,
	Prec,
	type Extension,
	type StateEffect,
	type Text,
	type Transaction
} from '@codemirror/state';
import {
	drawSelection,
	dropCursor,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers,
	rectangularSelection
} from '@codemirror/view';
import type { Diagnostic, SourceRange } from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { MAX_FILE_BYTES } from '#lib/project/project.ts';
import { codeTheme } from './code-theme.ts';
import { hiddenMarks } from '#lib/ui/hidden-marks.ts';
import { staleMarks } from './stale-marks.ts';
import { changeBetween, indentUnitOf, normaliseLines } from './text-edits.ts';

export interface CodeDocument {
	/** Tells documents apart; one history each. */
	key: string;
	path: string;
	source: string;
	readonly: boolean;
	diagnostics: readonly Diagnostic[];
}

export interface MarksLeft {
	errors: number;
	warnings: number;
}

export interface CodeViewEvents {
	onchange: (path: string, source: string) => void;
	/** The text changed, and so many marks of problems are left in it. */
	onmarks: (path: string, left: MarksLeft) => void;
	/** Line and column of the cursor, from 1. */
	oncursor: (line: number, column: number) => void;
	onrun: () => void;
	onsave: () => void;
	/** A change was not made because the text would have become too long (this many UTF-16 units). */
	onrefused: (length: number) => void;
}

export interface CodeView extends Disposable {
	show(document: CodeDocument): void;
	reveal(at: Pick<SourceRange, 'startLine' | 'startColumn'>): void;
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
}

class CodeMirrorView implements CodeView {
	#view: EditorView;
	#events: CodeViewEvents;
	#known = new Map<string, Known>();
	#key = '';
	#path = '';

	constructor(host: HTMLElement, describedBy: string, events: CodeViewEvents) {
		this.#events = events;
		this.#view = new EditorView({ parent: host });
		this.#view.dom.dataset.describedBy = describedBy;
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
		// The view stays scrolled as it was for the document before.
		this.#view.dispatch({ effects: known.scroll ?? EditorView.scrollIntoView(0) });
		this.#tellCursor(known.state);
		if (/\.ya?ml$/i.test(document.path)) void this.#loadYaml(document.key);
	}

	/** Its parser is not part of the first script: a page opens with C. Without it the text is plain. */
	async #loadYaml(key: string): Promise<void> {
		const { yaml } = await import('@codemirror/lang-yaml').catch(() => ({ yaml: null }));
		if (!yaml || this.#key !== key || language.get(this.#view.state) !== PLAIN) return;
		this.#view.dispatch({ effects: language.reconfigure(yaml()) });
	}

	#create({ path, source, readonly }: CodeDocument): Known {
		const state = EditorState.create({
			doc: source,
			extensions: this.#extensions(path, source, readonly)
		});
		return { state, source, diagnostics: [], readonly };
	}

	#replace(known: Known, source: string): void {
		known.source = source;
		const change = changeBetween(this.#view.state.doc.toString(), normaliseLines(source));
		if (change) this.#view.dispatch({ changes: change, annotations: fromOutside.of(true) });
	}

	#mark(known: Known, diagnostics: readonly Diagnostic[]): void {
		const before = known.diagnostics.filter((diagnostic) => diagnostic.file === this.#path);
		const own = diagnostics.filter((diagnostic) => diagnostic.file === this.#path);
		known.diagnostics = diagnostics;
		// The same ones have moved with the text since; setting them again would put them back.
		if (own.length === before.length && own.every((one, index) => one === before[index])) return;
		const marks = own.map((diagnostic) => toMark(this.#view.state.doc, diagnostic));
		this.#view.dispatch(setDiagnostics(this.#view.state, marks));
	}

	#tellCursor(state: EditorState): void {
		const head = state.selection.main.head;
		const line = state.doc.lineAt(head);
		this.#events.oncursor(line.number, head - line.from + 1);
	}

	/** Those of a line that was changed are gone. */
	#tellMarks(before: EditorState, after: EditorState): void {
		const [had, left] = [marksIn(before), marksIn(after)];
		if (had.errors !== left.errors || had.warnings !== left.warnings)
			this.#events.onmarks(this.#path, left);
	}

	#extensions(path: string, source: string, readonly: boolean): Extension {
		const run = () => (this.#events.onrun(), true);
		const save = () => (this.#events.onsave(), true);
		return [
			// Above the default keys, of which Ctrl+Enter is one.
			Prec.highest(
				keymap.of([
					{ key: 'Mod-Enter', run },
					{ key: 'Mod-s', run: save }
				])
			),
			basics,
			language.of(languageOf(path)),
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
				if (update.docChanged && !update.transactions.some((tr) => tr.annotation(fromOutside)))
					this.#report(update.state);
				if (update.docChanged) this.#tellMarks(update.startState, update.state);
				if (update.docChanged || update.selectionSet) this.#tellCursor(update.state);
			})
		];
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
	events: CodeViewEvents
): CodeView {
	return new CodeMirrorView(host, describedBy, events);
}

const basics: Extension = [
	lintGutter(),
	staleMarks,
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
	highlightSelectionMatches(),
	search({ top: true }),
	keymap.of([
		...closeBracketsKeymap,
		...defaultKeymap,
		...searchKeymap,
		...historyKeymap,
		...lintKeymap,
		indentWithTab
	]),
	codeTheme
];

const language = new Compartment();
const PLAIN: Extension = [];

function languageOf(path: string): Extension {
	return /\.(c|h|cc|cpp|cxx|hh|hpp)$/i.test(path) ? cpp() : PLAIN;
}

/** Lines and columns count from 1 and may lie outside by now: the text has been edited since. */
function positionAt(doc: Text, line: number, column: number): number {
	const at = doc.line(Math.max(1, Math.min(doc.lines, line)));
	return Math.min(at.to, at.from + Math.max(0, column - 1));
}

function marksIn(state: EditorState): MarksLeft {
	const left = { errors: 0, warnings: 0 };
	forEachDiagnostic(state, ({ severity }) => {
		if (severity === 'error') left.errors++;
		else if (severity === 'warning') left.warnings++;
	});
	return left;
}

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;

function toMark(doc: Text, { severity, message, range, code, hint }: Diagnostic): Mark {
	const from = range ? positionAt(doc, range.startLine, range.startColumn) : 0;
	const end = range ? positionAt(doc, range.endLine, range.endColumn) : 0;
	const line = doc.lineAt(from);
	// An empty range would be hard to see: it takes the next character, or the last one of the line.
	const to = end > from ? end : Math.min(line.to, from + 1);
	return {
		from: to > from ? from : Math.max(line.from, from - 1),
		to,
		severity: SEVERITY[severity],
		message: hint ? `${message}\n${hint}` : message,
		...(code !== null && { source: code })
	};
}
