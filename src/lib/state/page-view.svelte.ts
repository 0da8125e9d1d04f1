// What of the page is in view: the area on a phone, the panel that is chosen, and the dialog that is open. Anything that
// shows something to the user says so here, and the page draws it.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ImportPlace } from '#lib/state/projects/imports.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** On a phone one of them is seen at a time. */
export type PageArea = 'files' | 'code' | 'board' | 'console';

/** What takes the whole page: its areas, board and console for a wall, or the start page of a workshop. */
export type WholeView = 'areas' | 'projector' | 'workshop';

/** The dialogs that a command opens, whatever component draws them. */
export type PageDialog =
	| 'palette'
	| 'help'
	| 'examples'
	| 'lessons'
	| 'templates'
	| 'projects'
	| 'rename-project'
	| 'reset-project'
	| 'run-options'
	| 'switch-board'
	| 'deploy'
	| 'connect-help'
	| 'flash'
	| 'offline'
	| 'signing-keys'
	| 'pull-image'
	| 'share'
	| 'embed'
	| 'open-link'
	| 'print'
	| 'picture'
	| 'hand-in'
	| 'make-workshop';

/** A panel that gets the focus; a new object each time. */
export interface PanelWish {
	panel: string;
}

const FIRST_PANEL = 'console';

export class PageView {
	area = $state<PageArea>('code');
	whole = $state<WholeView>('areas');
	dialog = $state<PageDialog | null>(null);
	/** The project that the dialog is about. */
	subjectId = $state<string | null>(null);
	/** The board that is to take the place of the simulated one, while that is asked. */
	wantedBoard = $state.raw<BoardProfile | null>(null);
	wish = $state.raw<PanelWish | null>(null);

	/** What was shown since the page was loaded; before that, the choice of the last visit. */
	#panel = $state<string | null>(null);
	#settings: Pick<Settings, 'value' | 'change'>;

	constructor(settings: Pick<Settings, 'value' | 'change'>) {
		this.#settings = settings;
	}

	get panel(): string {
		return this.#panel ?? this.#settings.value.panel ?? FIRST_PANEL;
	}

	/** The user took it: the next visit begins with it. */
	choosePanel(panel: string): void {
		this.#panel = panel;
		this.#settings.change({ panel });
	}

	/** Something happened that is seen there; which one the user likes is not changed. */
	showPanel(panel: string): void {
		this.#panel = panel;
	}

	/** The user asked for it from elsewhere: it is chosen, in view and has the focus. */
	reachPanel(panel: string): void {
		this.choosePanel(panel);
		this.area = 'console';
		this.wish = { panel };
	}

	/** What was imported is to be seen there. */
	showPlace(place: ImportPlace): void {
		if (place !== 'code') this.showPanel(place);
		this.area = place === 'code' ? 'code' : 'console';
	}

	showProblems(): void {
		this.showPanel('problems');
		this.area = 'console';
	}

	open(dialog: PageDialog, subjectId: string | null = null): void {
		this.subjectId = subjectId;
		this.dialog = dialog;
	}

	/** Only that one: what opened in its place stays. */
	close(dialog: PageDialog): void {
		if (this.dialog === dialog) this.dialog = null;
	}

	/** Asks before the containers of the present board are lost. */
	askToSwitch(board: BoardProfile): void {
		this.wantedBoard = board;
		this.dialog = 'switch-board';
	}
}
