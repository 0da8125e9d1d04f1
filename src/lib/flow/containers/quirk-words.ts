// What is told of a quirk of the runtime, in the words of the catalogue: its name, what happened and what to do.
import type { PlainValues, QuirkValues, RejectionCause } from '#lib/abi/quirk-values.ts';
import type { QuirkCode } from '#lib/abi/quirks.ts';
import { quirkMessages } from '#lib/texts/en/quirk-messages.ts';
import { quirkNotices } from '#lib/texts/en/quirk-notices.ts';
import { quirkRejections } from '#lib/texts/en/quirk-rejections.ts';
import { quirkTitles } from '#lib/texts/en/quirk-titles.ts';
import type { Words } from '#lib/texts/words.ts';

/** A quirk that a program met, as the simulator tells of it. */
export interface MetQuirk {
	code: QuirkCode;
	values: PlainValues;
	/** The board is in documented mode, and does not do it. */
	onlyOnRealBoards: boolean;
}

/** What the text of a rejection takes in place of its cause. */
type TextValues<Code extends keyof QuirkValues> = Code extends 'module-rejected'
	? { why: Words; text: string }
	: QuirkValues[Code];

type Messages = {
	readonly [Code in QuirkCode]: Code extends keyof QuirkValues
		? (values: TextValues<Code>) => Words
		: Words;
};

const TITLES: Readonly<Record<QuirkCode, Words>> = quirkTitles;
const REJECTIONS: Readonly<Record<RejectionCause, Words>> = quirkRejections;
const WITH_VALUES: Messages = quirkMessages;

/** The type of the table ties each text to the values of its code, which come here together. */
const MESSAGES: Readonly<Record<string, Words | ((values: never) => Words)>> = WITH_VALUES;

/** In a few words, for a list. */
export function quirkTitle(code: QuirkCode): Words {
	return TITLES[code];
}

/** What happened to that program, and what to do. */
export function noticeWords({ code, values, onlyOnRealBoards }: MetQuirk): Words {
	const message = said(code, code === 'module-rejected' ? rejected(values) : values);
	return onlyOnRealBoards ? quirkNotices.onlyOnRealBoards({ message }) : message;
}

function rejected({ cause, text = '' }: PlainValues): object {
	return { why: REJECTIONS[cause as RejectionCause], text };
}

/** Stands for a name that is another one in each program. */
const ANY = '…';
const ANY_VALUES = { capability: ANY, entry: ANY, max: ANY, name: ANY, reason: ANY, trap: ANY };

/** What happens, and what to do: of no program in particular. */
export function quirkWords(code: QuirkCode): Words {
	const general = `${code}.any`;
	return said(general in MESSAGES ? general : code, ANY_VALUES);
}

function said(key: string, values: object): Words {
	const text = MESSAGES[key]!;
	return typeof text === 'function' ? text(values as never) : text;
}
