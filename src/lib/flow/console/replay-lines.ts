// The console of a replay: lines of containers and remarks, kept to a number that a page can show.
import type { Words } from '#lib/texts/words.ts';

export type ReplayLine =
	/** `text` is untrusted. `whole`, where false: the container may go on with it. */
	| { container: string; text: string; whole: boolean }
	/** What was done. */
	| { remark: Words };

const MAX_LINES = 2000;
const MAX_LINE = 2000;

export function withOutput(
	lines: readonly ReplayLine[],
	parts: readonly { container: string; text: string }[]
): readonly ReplayLine[] {
	const next = [...lines];
	for (const { container, text } of parts) {
		const pieces = text.split('\n');
		pieces.forEach((piece, i) => {
			const whole = i < pieces.length - 1;
			if (piece === '' && !whole) return;
			const last = next.at(-1);
			const goesOn = last && 'text' in last && !last.whole && last.container === container;
			const line = goesOn ? last.text + piece : piece;
			if (goesOn) next.pop();
			next.push({ container, text: line.slice(0, MAX_LINE), whole });
		});
	}
	return next.slice(-MAX_LINES);
}

export function withRemark(lines: readonly ReplayLine[], remark: Words): readonly ReplayLine[] {
	return [...lines, { remark }].slice(-MAX_LINES);
}
