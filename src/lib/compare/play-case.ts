// Plays a case to one side and gives the answer to each step, byte by byte.
import { latin1 } from '#lib/core/bytes.ts';
import type { CompareCase, Step } from './compare-case.ts';
import type { Waiting } from './console-link.ts';
import { scaled, type Side } from './side.ts';
import { storeImage } from './store-image.ts';

/** Programs that sleep and hosts that look names up take their time. */
const SLOW = /^\s*(ocre|kernel sleep)\b/;
/** What a detached container says, comes behind the prompt. */
const DETACHED = /\s-d\b|^\s*ocre (container )?(start|kill)/;

function waitingFor(step: Step): Waiting {
	if (step.kind === 'keys') return { quietMs: 120, patienceMs: 1200 };
	if (step.kind === 'smp') return { quietMs: 200, patienceMs: 350 };
	return {
		quietMs: DETACHED.test(step.text) ? 300 : 60,
		patienceMs: SLOW.test(step.text) ? 6000 : 1200
	};
}

function bytesOf(step: Step): Uint8Array {
	const text = step.kind === 'line' ? `${step.text}\r` : step.text;
	return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** Stands at the end of the last answer of a board that broke off, and for all answers after it. */
export const GONE = '<the board went away>';

/** The answers as text of one character a byte, one for each step. */
export async function playCase(side: Side, { images, steps }: CompareCase): Promise<string[]> {
	const link = await side.restart();
	for (const image of images) await storeImage(link, image, side.hasSmp);
	const answers: string[] = [];
	for (const step of steps) {
		await link.send(bytesOf(step));
		const answer = latin1(await link.settle(scaled(waitingFor(step), side.patience)));
		answers.push(link.isGone ? answer + GONE : answer);
	}
	return answers;
}
