// Everything that helps while one writes, as one extension of the editor: completion, parameters, documentation, and the
// keys that lead elsewhere. Fetched when the editor is used.
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, type Tooltip } from '@codemirror/view';
import { assistTheme } from './assist-theme.ts';
import { completionSource } from './completion-source.ts';
import { docsElement } from './docs-element.ts';
import type { AssistCommand, EditorAssist } from './editor-assist.ts';
import { offsetsOf, placeOf } from './positions.ts';
import { signatureTooltip } from './signature-tooltip.ts';

export function assistExtension(assist: EditorAssist, path: string, readonly: boolean): Extension {
	return [
		assistTheme,
		readonly ? [] : writing(assist, path),
		hoverTooltip((view, pos) => hover(view, pos, assist), { hoverTime: 400 }),
		EditorView.domEventHandlers({ mousedown: (event, view) => follow(event, view, assist) }),
		keymap.of([
			key('F12', 'definition', assist),
			key('Shift-F12', 'uses', assist),
			key('F2', 'rename', assist),
			key('Shift-Alt-f', 'format', assist)
		])
	];
}

function writing(assist: EditorAssist, path: string): Extension {
	return [
		autocompletion({
			override: [completionSource(assist, path)],
			// The service drops what is outdated: nothing is gained by waiting.
			activateOnTypingDelay: 10,
			updateSyncTime: 60,
			maxRenderedOptions: 60,
			icons: true,
			defaultKeymap: false
		}),
		Prec.highest(keymap.of(completionKeymap)),
		signatureTooltip(assist)
	];
}

function key(name: string, command: AssistCommand, assist: EditorAssist) {
	return {
		key: name,
		preventDefault: true,
		run(view: EditorView) {
			assist.command(command, placeOf(view.state.doc, view.state.selection.main.head));
			return true;
		}
	};
}

async function hover(view: EditorView, pos: number, assist: EditorAssist): Promise<Tooltip | null> {
	const docs = await assist
		.hover(placeOf(view.state.doc, pos), new AbortController().signal)
		.catch(() => null);
	if (!docs) return null;
	const { from, to } = offsetsOf(view.state.doc, docs.range);
	return { pos: from, end: to, above: true, create: () => ({ dom: docsElement(docs, assist) }) };
}

/** Ctrl or ⌘ and a click lead to the definition. */
function follow(event: MouseEvent, view: EditorView, assist: EditorAssist): boolean {
	const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
	if (event.button !== 0 || !(isMac ? event.metaKey : event.ctrlKey)) return false;
	const pos = view.posAtCoords({ x: event.clientX, y: event.clientY });
	if (pos === null) return false;
	event.preventDefault();
	assist.command('definition', placeOf(view.state.doc, pos));
	return true;
}
