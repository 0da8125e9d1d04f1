// Completion in the editor: asks as soon as a name is begun or a member, and writes what is chosen.
import {
	pickedCompletion,
	snippet,
	type Completion,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { CodeEdit, CompletionItem, SymbolKind } from '#lib/compiler/code-service.ts';
import { positionAt } from '../text-edits.ts';
import { docsElement } from './docs-element.ts';
import type { EditorAssist } from './editor-assist.ts';
import { offsetsOf, placeOf } from './positions.ts';

/** A name that is begun, what may follow a value, and a header. */
const BEGUN = /[A-Za-z_$][\w$]*$/;
const MEMBER = /(?:\.|->|::)$/;
const HEADER = /^\s*#\s*include\s*[<"][^>"]*$/;
/** In YAML also at the beginning of an entry and of a value. */
const YAML = /(?:^\s*(?:- *)*|: ?|[[{,] ?)[\w:-]*$/;

export function completionSource(assist: EditorAssist, path: string) {
	const isYaml = /\.ya?ml$/i.test(path);
	return async (context: CompletionContext): Promise<CompletionResult | null> => {
		const { state, pos, explicit } = context;
		const line = state.doc.lineAt(pos);
		const before = state.sliceDoc(line.from, pos);
		const asks = isYaml
			? YAML.test(before) && (explicit || /[\w:[{-] ?$/.test(before))
			: BEGUN.test(before) || MEMBER.test(before) || HEADER.test(before);
		if (!explicit && !asks) return null;
		// Where nothing can be proposed, typing goes on: what is wrong shows where it is asked for.
		const list = await assist
			.complete(placeOf(state.doc, pos), explicit, signalOf(context))
			.catch(() => null);
		if (!list || context.aborted) return null;
		const { from } = offsetsOf(state.doc, list.range);
		return {
			from: Math.min(from, pos),
			options: list.items.map((item) => optionOf(item, assist)),
			...(list.isComplete && { validFor: isYaml ? /^[\w:-]*$/ : /^[\w$./]*$/ })
		};
	};
}

function signalOf(context: CompletionContext): AbortSignal {
	const controller = new AbortController();
	context.addEventListener('abort', () => controller.abort());
	return controller.signal;
}

/** As the icons are named. */
const ICONS: Readonly<Record<SymbolKind, string>> = {
	function: 'function',
	method: 'method',
	variable: 'variable',
	parameter: 'variable',
	field: 'property',
	property: 'property',
	type: 'type',
	constant: 'constant',
	enum: 'enum',
	macro: 'constant',
	module: 'namespace',
	keyword: 'keyword',
	value: 'constant',
	snippet: 'keyword',
	file: 'text'
};

function optionOf(item: CompletionItem, assist: EditorAssist): Completion {
	const { label, kind, detail, boost = 0, key } = item;
	return {
		label,
		type: ICONS[kind],
		boost,
		...(detail !== undefined && { detail }),
		...(key !== undefined && { info: () => infoOf(key, assist) }),
		apply: (view, completion, from, to) => write(view, item, completion, from, to)
	};
}

async function infoOf(key: string, assist: EditorAssist): Promise<Node | null> {
	const docs = await assist.describe(key).catch(() => null);
	return docs && docsElement(docs, assist);
}

function write(
	view: EditorView,
	item: CompletionItem,
	completion: Completion,
	from: number,
	to: number
): void {
	const moved = withEdits(view, item.edits ?? [], from, to);
	// A call that has its parentheses already gets no others.
	const isCalled = /^\s*\(/.test(view.state.sliceDoc(moved.to, moved.to + 8));
	const isSnippet = item.snippet !== undefined && !(isCalled && item.snippet.includes('('));
	if (isSnippet) {
		snippet(item.snippet!)(view, completion, moved.from, moved.to);
		return;
	}
	view.dispatch({
		changes: { from: moved.from, to: moved.to, insert: item.label },
		selection: { anchor: moved.from + item.label.length },
		annotations: pickedCompletion.of(completion),
		userEvent: 'input.complete',
		scrollIntoView: true
	});
}

/** What comes along elsewhere in the file, first: then the place has moved. */
function withEdits(
	view: EditorView,
	edits: readonly CodeEdit[],
	from: number,
	to: number
): { from: number; to: number } {
	if (edits.length === 0) return { from, to };
	const { doc } = view.state;
	const changes = view.state.changes(
		edits.map(({ range, text }) => ({
			from: positionAt(doc, range.startLine, range.startColumn),
			to: positionAt(doc, range.endLine, range.endColumn),
			insert: text
		}))
	);
	view.dispatch({ changes, userEvent: 'input.complete' });
	return { from: changes.mapPos(from, 1), to: changes.mapPos(to, 1) };
}
