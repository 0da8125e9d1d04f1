// A message to the user that belongs to no place on the page: a failure, or what can be undone.
import type { Words } from '#lib/texts/words.ts';

export interface Message {
	id: string;
	tone: 'neutral' | 'info' | 'success' | 'warning' | 'error';
	title: Words;
	text?: Words;
	action?: { label: Words; onselect: () => void };
	/** Null: until dismissed. */
	timeoutMs?: number | null;
}
