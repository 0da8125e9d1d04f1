// What is said when two tabs changed one project.
import type { Message } from '#lib/flow/message.ts';
import { messages as words } from '#lib/texts/en/messages.ts';

export function mergedText(name: string): Omit<Message, 'id'> {
	return {
		tone: 'info',
		title: words.changedToo({ name }),
		text: words.bothChanges
	};
}

export function keptBothText(
	name: string,
	copyName: string,
	showTheirs: () => void
): Omit<Message, 'id'> {
	return {
		tone: 'warning',
		title: words.changedAtOnce({ name }),
		text: words.bothKept({ copyName }),
		timeoutMs: null,
		action: { label: words.showOther, onselect: showTheirs }
	};
}

export function keptText(name: string): Omit<Message, 'id'> {
	return {
		tone: 'warning',
		title: words.notDeleted({ name }),
		text: words.deleteAgain,
		timeoutMs: null
	};
}
