// The part of the deploy check that looks at how many containers a board can have, and how many threads: one for each
// container that runs, and one for each timer that was made since the reset.
import type { BoardContainer } from '#lib/board/board.ts';
import type { BoardFacts, DeployFinding, DeployFix, DeploySubject } from './deploy-finding.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

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
	const full = source === 'usual' ? words.stockFull : words.boardFull;
	const first = full({ limit, others: namesOf(others) });
	return {
		code: 'containers-full',
		severity: severityOf(board),
		about: `${limit} ${others.length}`,
		text: ended.length > 0 ? first : words.both({ first, second: words.stopOneFirst }),
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
	const usual = source === 'usual';
	const common = { about: `${freeThreads} ${resets}`, ...fixOf(others, board) };
	const why = sentences(whatTook(board), ...wayOut(others, board));
	if (freeThreads < 1)
		return {
			...common,
			code: 'threads-left',
			severity: severityOf(board),
			text: sentences(usual ? words.maybeNoThread : words.noThread, why)
		};
	const id = subject.deployment.id;
	return {
		...common,
		code: 'timers-left',
		severity: 'warns',
		text: sentences(noTimer(usual, isWorn(board))({ id }), why)
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

function noTimer(usual: boolean, worn: boolean) {
	if (worn) return usual ? words.maybeNoTimerUntilReset : words.noTimerUntilReset;
	return usual ? words.maybeNoTimer : words.noTimer;
}

function whatTook(board: BoardFacts): Words {
	return isWorn(board) ? sentences(words.timerKeeps, timersSeen(board)) : words.eachUses;
}

/** `Since the last reset: 3 timers.` */
function timersSeen({ room: { timers, sinceReset, source } }: BoardFacts): Words {
	const n = timers ?? 0;
	if (source === 'told') return words.timersSinceReset({ n });
	return sinceReset ? words.timersSeenSinceReset({ n }) : words.timersSeen({ n });
}

function wayOut(others: readonly BoardContainer[], board: BoardFacts): Words[] {
	const running = others.filter(({ status }) => status === 'running');
	if (!isWorn(board))
		return running.length > 0 ? [words.runningNow({ running: namesOf(running) })] : [];
	const byHand = board.room.canReset ? [] : [words.pressReset];
	return running.length > 0 ? [...byHand, words.resetEnds({ running: namesOf(running) })] : byHand;
}

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
		text: sentences(words.timersUncertain, timersSeen(board))
	};
}

const namesOf = (containers: readonly BoardContainer[]) => containers.map(({ id }) => verbatim(id));

const sentences = (first: Words, ...more: readonly Words[]): Words =>
	more.reduce((all, second) => words.both({ first: all, second }), first);
