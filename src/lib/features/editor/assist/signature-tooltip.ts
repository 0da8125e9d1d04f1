// The parameters of the call that the cursor is in, above it, as long as it is there.
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import {
	EditorView,
	keymap,
	showTooltip,
	ViewPlugin,
	type Tooltip,
	type ViewUpdate
} from '@codemirror/view';
import type { SignatureHelp } from '#lib/compiler/code-service.ts';
import type { EditorAssist } from './editor-assist.ts';
import { placeOf } from './positions.ts';

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
	create: () => null,
	update(tooltip, { effects, changes, docChanged }) {
		for (const effect of effects) if (effect.is(show)) return effect.value;
		return tooltip && docChanged ? { ...tooltip, pos: changes.mapPos(tooltip.pos) } : tooltip;
	},
	provide: (field) => showTooltip.from(field)
});

export function signatureTooltip(assist: EditorAssist): Extension {
	return [
		shown,
		ViewPlugin.define((view) => new SignatureWatch(view, assist)),
		keymap.of([
			{ key: 'Mod-Shift-Space', run: (view) => (void ask(view, assist), true) },
			{ key: 'Escape', run: close }
		])
	];
}

function close(view: EditorView): boolean {
	if (!view.state.field(shown)) return false;
	view.dispatch({ effects: show.of(null) });
	return true;
}

class SignatureWatch {
	readonly #assist: EditorAssist;
	#asking: AbortController | null = null;

	constructor(_view: EditorView, assist: EditorAssist) {
		this.#assist = assist;
	}

	update({ state, docChanged, selectionSet, view, transactions }: ViewUpdate): void {
		if (!docChanged && !selectionSet) return;
		const isOpen = state.field(shown) !== null;
		const typed = transactions.some((one) => one.isUserEvent('input') || one.isUserEvent('delete'));
		if (!isOpen && !(docChanged && typed && opensCall(state))) return;
		this.#asking?.abort();
		this.#asking = new AbortController();
		void ask(view, this.#assist, this.#asking.signal);
	}

	destroy(): void {
		this.#asking?.abort();
	}
}

function opensCall(state: EditorState): boolean {
	const { head } = state.selection.main;
	return /[(,]\s*$/.test(state.sliceDoc(Math.max(0, head - 3), head));
}

async function ask(view: EditorView, assist: EditorAssist, signal?: AbortSignal): Promise<void> {
	const { state } = view;
	const { head } = state.selection.main;
	const help = await assist
		.signature(placeOf(state.doc, head), signal ?? new AbortController().signal)
		.catch(() => null);
	if (signal?.aborted || (signal === undefined && view.state !== state)) return;
	if (!help && !view.state.field(shown, false)) return;
	view.dispatch({ effects: show.of(help && tooltipOf(help, view.state)) });
}

function tooltipOf(help: SignatureHelp, state: EditorState): Tooltip {
	return {
		pos: state.selection.main.head,
		above: true,
		create: () => ({ dom: signatureElement(help) })
	};
}

function signatureElement({ signatures, signature, parameter }: SignatureHelp): HTMLElement {
	const dom = document.createElement('div');
	dom.className = 'code-signature';
	dom.setAttribute('role', 'status');
	const { label, parameters, docs } = signatures[signature] ?? {
		label: '',
		parameters: [],
		docs: null
	};
	const [from, to] = parameters[Math.min(parameter, parameters.length - 1)] ?? [0, 0];
	const current = document.createElement('strong');
	current.textContent = label.slice(from, to);
	const line = document.createElement('code');
	line.append(label.slice(0, from), current, label.slice(to));
	dom.append(line);
	const name = /(\w+)(?:\[[^\]]*\])?$/.exec(label.slice(from, to))?.[1];
	const text = docs?.parameters.find((one) => one.name === name)?.text;
	if (text) {
		const description = document.createElement('div');
		description.textContent = text;
		dom.append(description);
	}
	return dom;
}
