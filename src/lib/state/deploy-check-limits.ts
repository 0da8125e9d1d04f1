// The part of the deploy check that looks at how many containers a board can have, and how many threads: one for each
// container that runs, and one for each timer that was made since the reset.
import type { BoardContainer } from '#lib/board/board.ts';
import type { BoardFacts, DeployFinding, DeployFix, DeploySubject } from './deploy-finding.ts';

export function limitFindings(subject: DeploySubject, board: BoardFacts): DeployFinding[] {
	const others = board.containers.filter(({ id }) => id !== subject.deployment.id);
	const found = [containersFull(others, board), threadFinding(subject, others, board)];
	return found.filter((finding) => finding !== null);
}

/** A board that was only seen, or guessed at, may surprise: there the user decides. */
const severityOf = ({ room }: BoardFacts) => (room.source === 'told' ? 'blocks' : 'warns');

function containersFull(
	others: readonly BoardContainer[],
	board: BoardFacts
): DeployFinding | null {
	const { containers: limit, source } = board.room;
	if (limit === null || others.length < limit) return null;
	const ended = others.filter(({ status }) => status !== 'running').map(({ id }) => id);
	const who = source === 'usual' ? 'The supervisor as Ocre ships it' : 'This board';
	return {
		code: 'containers-full',
		severity: severityOf(board),
		about: `${limit} ${others.length}`,
		text:
			`${who} has room for ${count(limit, 'container')}, stopped ones included. On this board: ${namesOf(others)}.` +
			(ended.length > 0 ? '' : ' Stop and remove one of them first.'),
		...(ended.length > 0 && { fix: { kind: 'remove-containers', ids: ended } as const })
	};
}

function threadFinding(
	subject: DeploySubject,
	others: readonly BoardContainer[],
	board: BoardFacts
): DeployFinding | null {
	const { freeThreads, source, resets } = board.room;
	const timers = timersOf(subject);
	if (freeThreads === null || (freeThreads >= 1 + timers && source === 'usual'))
		return timers > 0 && board.room.timers !== null ? timersUncertain(board) : null;
	if (freeThreads >= 1 + timers) return null;
	const has = source === 'usual' ? 'may have' : 'has';
	const common = { about: `${freeThreads} ${resets}`, ...fixOf(others, board) };
	const why = `${whatTook(board)}${wayOut(others, board)}`;
	if (freeThreads < 1)
		return {
			...common,
			code: 'threads-left',
			severity: severityOf(board),
			text: `This board ${has} not enough memory for another thread: the container would fail to start. ${why}`
		};
	const until = isWorn(board) ? ' until it is reset' : '';
	return {
		...common,
		code: 'timers-left',
		severity: 'warns',
		text: `This board ${has} no room for another timer${until}: ${subject.deployment.id} needs at least one. ${why}`
	};
}

/** At least so many: how often the function is called cannot be known before. */
function timersOf({ inspection: { imports } }: DeploySubject): 0 | 1 {
	const makes = imports.some(
		({ module, name }) => module === 'env' && name === 'ocre_timer_create'
	);
	return makes ? 1 : 0;
}

/** Timers took what is missing, so that only a reset helps. */
function isWorn({ room: { keepsTimers, timers } }: BoardFacts): boolean {
	return keepsTimers && (timers ?? 0) > 0;
}

function whatTook(board: BoardFacts): string {
	if (!isWorn(board))
		return 'Each running container uses the memory of one thread, and so does each timer.';
	return `A timer keeps the memory of one thread until the board is reset. ${timersSeen(board)}`;
}

/** `Since the last reset: 3 timers.` */
function timersSeen({ room: { timers, sinceReset, source } }: BoardFacts): string {
	const made = count(timers ?? 0, 'timer');
	if (source === 'told') return `Since the last reset: ${made}.`;
	return sinceReset
		? `Since the last reset, this page saw ${made}.`
		: `Since it was connected, this page saw ${made}; what happened earlier is not known.`;
}

function wayOut(others: readonly BoardContainer[], board: BoardFacts): string {
	const running = others.filter(({ status }) => status === 'running');
	if (running.length === 0) return isWorn(board) ? byHand(board) : '';
	if (!isWorn(board)) return ` Running now: ${namesOf(running)}.`;
	return `${byHand(board)} The reset ends ${namesOf(running)}. What this page started can be run again from the list of containers.`;
}

const byHand = ({ room }: BoardFacts) =>
	room.canReset ? '' : ' Press its reset button, then run again.';

function fixOf(others: readonly BoardContainer[], board: BoardFacts): { fix?: DeployFix } {
	if (isWorn(board)) return board.room.canReset ? { fix: { kind: 'reset-board' } } : {};
	const latest = others.findLast(({ status }) => status === 'running');
	return latest ? { fix: { kind: 'remove-containers', ids: [latest.id] } } : {};
}

function timersUncertain(board: BoardFacts): DeployFinding {
	return {
		code: 'timers-uncertain',
		severity: 'notes',
		about: '',
		text: `It creates at least one timer, and a timer may keep its memory until the board is reset: the supervisor as Ocre ships it has room for three timers between resets. ${timersSeen(board)}`
	};
}

const namesOf = (containers: readonly BoardContainer[]) =>
	containers.map(({ id }) => id).join(', ');

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
