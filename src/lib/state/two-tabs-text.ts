// What is said when two tabs changed one project.
import type { Message } from './messages.svelte.ts';

export function mergedText(name: string): Omit<Message, 'id'> {
	return {
		tone: 'info',
		title: `“${name}” was changed in another tab, too.`,
		text: 'Both changes are in it now.'
	};
}

export function keptBothText(
	name: string,
	copyName: string,
	showTheirs: () => void
): Omit<Message, 'id'> {
	return {
		tone: 'warning',
		title: `“${name}” was changed in another tab at the same time.`,
		text: `The same lines were changed, so both versions are kept; yours is now “${copyName}”.`,
		timeoutMs: null,
		action: { label: 'Show the other one', onselect: showTheirs }
	};
}

export function keptText(name: string): Omit<Message, 'id'> {
	return {
		tone: 'warning',
		title: `“${name}” was not deleted.`,
		text: 'It was changed in another tab at the same time. Delete it again if you do not need that change.',
		timeoutMs: null
	};
}
