// A message to the user that is not tied to a place on the page.

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

export interface StackedNotice {
	id: string;
	tone: Tone;
	title: string;
	/** What happened and what to do next. */
	text?: string;
	/** `Undo`, `Try again`. The notice is dismissed after it. */
	action?: { label: string; onselect: () => void };
	/** How long it stays; absent or null: until dismissed. Errors should stay. */
	timeoutMs?: number | null;
}
