// Where two boards answered differently, and the class of it: what was asked or called, and the shape of what differs
// without its numbers and names. Cases of one class most likely have one cause.
import { readable } from '#lib/wire/readable-console.ts';
import { GONE } from './play-case.ts';
import { stepLabel, type CompareCase } from './compare-case.ts';

export interface Difference {
	/** Place of the step in the case. */
	step: number;
	/** The same for all differences of one kind. */
	kind: string;
	/** The lines that differ; null where one side has none there. */
	expected: string | null;
	actual: string | null;
}

/** A prompt that is drawn and erased at once: how often, depends on which characters came together. */
// eslint-disable-next-line no-control-regex
const REDRAWN = /\x1b\[1;32mocre:~\$ \x1b\[m\x1b\[8D\x1b\[J/g;

/** What is compared of an answer: masked, without what depends on how it was cut into pieces. */
export function comparable(answer: string): string {
	const bytes = Uint8Array.from(answer, (character) => character.charCodeAt(0));
	return readable(bytes).replace(REDRAWN, '');
}

/** Colours and erasing count as differences of their own, at the end of a line. */
function linesOf(text: string): string[] {
	return text.split('\n').map((line) => line.replace(/\r$/, ''));
}

// eslint-disable-next-line no-control-regex
const plain = (line: string) => line.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '');

/** What a host function returned, as far as it is an error: those are few and say much. */
const ERROR_LINE = /^[a-z][a-z_]+ (0000[0-9a-f]{4}|ffff[0-9a-f]{4})$/;

/** An SMP answer: names of its fields, and numbers that are not long. */
function packetShape(line: string): string {
	const shape = plain(line)
		.replace(/<smp \{[^}]*\} /g, '<smp ')
		.replace(/:"[^"]*"/g, ':…')
		.replace(/\d{4,}/g, '#');
	return shape.length > 90 ? `${shape.slice(0, 88)}…` : shape;
}

/** A line without what differs from case to case. Numbers of errors stay. */
function shapeOf(line: string | null): string {
	if (line === null) return '∅';
	if (ERROR_LINE.test(line)) return line;
	if (line.includes('<smp {')) return packetShape(line);
	const shape = plain(line)
		.replace(/^(\[time\] )+/, '')
		.replace('Failed to load module: WASM module load failed: ', '')
		.replace(/'[^']*'|"[^"]*"/g, "'…'")
		.replace(/(?<=^|\s)\/\S*/g, '/…')
		.replace(/(?<!errno=|rc=|\(-|^-?|err: -)\b(0x)?[0-9a-f]*\d[0-9a-f]*\b/g, '#')
		.replace(/(hex:)[0-9a-f]+/g, '$1#')
		.replace(/([^\s\w])\1{3,}|(\w)\2{5,}/g, '$1$2…');
	return shape.length > 90 ? `${shape.slice(0, 88)}…` : shape;
}

const LOG_LINE = /<(?:err|wrn|inf|dbg)> (\w+): /;
/** What a part of a program prints: its name and a number. */
const PART_LINE = /^([a-z][\w.-]*) [0-9a-f]{1,16}$/;

/** The part of a program whose line differs, or that printed last before. */
function partAt(lines: readonly string[], place: number): string | null {
	for (let i = place; i >= 0; i--) {
		const found = PART_LINE.exec(lines[i] ?? '');
		if (found) return found[1]!;
	}
	return null;
}

interface LineDifference {
	expected: string | null;
	actual: string | null;
	/** Places of the first lines that differ. */
	at: number;
}

/** The first lines that differ: one is missing, or one too many, or they are not the same. */
function firstLine(expected: readonly string[], actual: readonly string[]): LineDifference {
	let at = 0;
	while (expected[at] === actual[at]) at++;
	const wanted = expected[at];
	const got = actual[at];
	if (wanted === undefined) return { expected: null, actual: got ?? null, at };
	if (got === undefined) return { expected: wanted, actual: null, at };
	const isLater = actual.slice(at, at + 12).includes(wanted);
	const isEarlier = expected.slice(at, at + 12).includes(got);
	if (isLater && !isEarlier) return { expected: null, actual: got, at };
	if (isEarlier && !isLater) return { expected: wanted, actual: null, at };
	return { expected: wanted, actual: got, at };
}

/** The same lines in another order: the one that moved, most likely what the board logged. */
function movedLine(expected: readonly string[], actual: readonly string[], at: number) {
	if (expected.length !== actual.length) return null;
	const isSame = [...expected].sort().join('\n') === [...actual].sort().join('\n');
	if (!isSame) return null;
	return [expected[at]!, actual[at]!].find((line) => LOG_LINE.test(line)) ?? expected[at]!;
}

function kindOf(label: string, wanted: string, got: string): Omit<Difference, 'step'> {
	const lines = linesOf(wanted);
	const others = linesOf(got);
	const { expected, actual, at } = firstLine(lines, others);
	if (wanted.endsWith(GONE) || got.endsWith(GONE)) {
		const last = partAt(others, at) ?? label;
		const who = !got.endsWith(GONE) ? 'the board' : wanted.endsWith(GONE) ? 'each' : 'ours';
		return { kind: `${last}: ${who} went away`, expected: lines.at(-1) ?? null, actual };
	}
	const moved = movedLine(lines, others, at);
	if (moved !== null) return { kind: `order: ${shapeOf(moved)}`, expected, actual };
	const log = LOG_LINE.exec(expected ?? actual ?? '');
	const part = /^ocre (run|start|wait|create)/.test(label) ? partAt(lines, at) : null;
	const subject = log ? `log ${log[1]}` : (part ?? label);
	const escapes = plain(expected ?? '') === plain(actual ?? '') ? ' (escapes)' : '';
	const kind = `${subject}: ${shapeOf(expected)} ≠ ${shapeOf(actual)}${escapes}`;
	return { kind, expected, actual };
}

/** Steps that a board which broke off was still there for; it answers nothing to the others. */
function stepsPlayed(answers: readonly string[]): number {
	const gone = answers.findIndex((answer) => answer.endsWith(GONE));
	return gone < 0 ? answers.length : gone + 1;
}

/** All steps whose answers differ, in order, up to the one in which either board went away. */
export function differences(
	{ steps }: Pick<CompareCase, 'steps'>,
	expected: readonly string[],
	actual: readonly string[]
): Difference[] {
	const played = Math.min(stepsPlayed(expected), stepsPlayed(actual));
	return steps.slice(0, played).flatMap((step, place) => {
		const wanted = comparable(expected[place] ?? '');
		const got = comparable(actual[place] ?? '');
		return wanted === got ? [] : [{ step: place, ...kindOf(stepLabel(step), wanted, got) }];
	});
}
