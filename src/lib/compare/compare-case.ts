// One case of the comparison: images that are put on a board, and steps that are sent to its console one by one.
import type { Program } from './programs/program.ts';

/** What is sent, and what ends the wait for its answer: a prompt, or silence. */
export type Step =
	| { kind: 'line'; text: string }
	/** Bytes as they are, one character a byte: typing, editing keys. */
	| { kind: 'keys'; text: string }
	/** An SMP frame, whole or damaged, one character a byte. */
	| { kind: 'smp'; text: string; about: string };

export interface CaseImage {
	name: string;
	bytes: Uint8Array;
	/** What it was made from; null for bytes that no text describes. */
	program: Program | null;
}

export interface CompareCase {
	/** Makes the same case again. */
	seed: number;
	images: readonly CaseImage[];
	steps: readonly Step[];
}

/** The words by which a step is counted: a command without its arguments. */
export function stepLabel(step: Step): string {
	if (step.kind === 'smp') return `smp ${step.about}`;
	if (step.kind === 'keys') return 'keys';
	const words = step.text.trim().split(/\s+/);
	const [first = '', second = '', third = ''] = words;
	if (first === 'ocre' && (second === 'image' || second === 'container'))
		return `ocre ${second} ${plainWord(third)}`.trim();
	if (/^(ocre|fs|kernel|shell|log|net|date|device|history)$/.test(first))
		return `${first} ${plainWord(second)}`.trim();
	return plainWord(first) || 'empty line';
}

function plainWord(word: string): string {
	return /^[a-z][a-z_-]{0,15}$/.test(word) ? word : word === '' ? '' : '…';
}
