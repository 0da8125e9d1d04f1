// Commands for the board that is shown, and for its time.
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { PageTarget } from '#lib/state/boards/page-target.ts';
import { whyNoOrders, whyNoReset } from '#lib/state/boards/target-reason.ts';
import type { SerialTarget } from '#lib/state/boards/serial-target.svelte.ts';
import type { Command } from './command.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import { partCommands } from '#lib/texts/en/part-commands.ts';
import type { Words } from '#lib/texts/words.ts';

const group = 'board';

const hasPower = ({ shown }: Playground) => shown.power !== null;
const hasTime = ({ shown }: Playground) => shown.time !== null;

/** Why a board takes no orders from the page; null also where there is none. */
export function whyNotOrders(target: PageTarget | null): Words | null {
	return target && whyNoOrders(target);
}

const whyNotShown = ({ shown }: Playground) => whyNotOrders(shown);

const reset: Command = {
	id: 'board.reset',
	group,
	title: words.resetTheSimulatedBoard,
	words: words.restartReboot,
	detail: () => words.storageIsKeptContainersAre,
	offered: hasPower,
	whyNot: ({ shown }) => whyNoReset(shown),
	run: ({ shown }) => shown.reset()
};

const switchOn: Command = {
	id: 'board.switch-on',
	group,
	title: words.switchTheSimulatedBoardOn,
	offered: ({ shown: { power } }) => power !== null && power.crashed !== null,
	run: ({ shown }) => shown.power?.switchOn()
};

const pause: Command = {
	id: 'board.pause',
	group,
	title: words.pauseTheSimulatedBoard,
	words: words.timeStopDebug,
	offered: ({ shown: { time } }) => time !== null && !time.control.paused,
	whyNot: whyNotShown,
	run: ({ shown }) => shown.time?.pause()
};

const resume: Command = {
	id: 'board.resume',
	group,
	title: words.resumeTheSimulatedBoard,
	words: words.timeContinueDebug,
	offered: ({ shown: { time } }) => time?.control.paused ?? false,
	whyNot: whyNotShown,
	run: ({ shown }) => shown.time?.resume()
};

const step: Command = {
	id: 'board.step',
	group,
	title: words.stepToTheNextHost,
	words: words.timeDebug,
	offered: hasTime,
	whyNot: (playground) => whyNotShown(playground) ?? whyNotStep(playground),
	run: ({ shown }) => shown.time?.step(null)
};

function whyNotStep({ shown: { time } }: Playground): Words | null {
	if (!time) return null;
	const { control } = time;
	if (!control.paused) return words.pauseTheBoardFirst;
	if (control.threads.length === 0) return words.noContainerIsRunning;
	const able = control.threads.some(({ activity }) => activity !== 'computing');
	return able ? null : words.noRunningContainerMakesA;
}

const SPEEDS = [1, 0.5, 0.1, 0.01];

const speeds = SPEEDS.map((speed): Command => ({
	id: `board.speed ${speed}`,
	group,
	title: speed === 1 ? words.boardTimeFullSpeed : words.boardTime({ speed: speed * 100 }),
	words: words.slowMotion,
	offered: hasTime,
	checked: ({ shown }) => shown.time?.control.speed === speed,
	whyNot: whyNotShown,
	run: ({ shown }) => shown.time?.setSpeed(speed)
}));

export const BOARD_COMMANDS: readonly Command[] = [reset, switchOn, pause, resume, step, ...speeds];

/** Of the board on a cable that is shown. */
export function cableCommands({ boards: { shown } }: Playground): Command[] {
	return shown ? [resetByBreak(shown), disconnect(shown), rename(shown), forget(shown)] : [];
}

const resetByBreak = (serial: SerialTarget): Command => ({
	id: 'board.reset-by-break',
	group,
	title: words.reset({ serial: serial.title }),
	words: words.restartRebootBreak,
	run: () => serial.resetByBreak()
});

const disconnect = (serial: SerialTarget): Command => ({
	id: 'board.disconnect',
	group,
	title: words.disconnect({ serial: serial.title }),
	words: words.closePort,
	run: ({ boards }) => boards.disconnect(serial)
});

/** The panel of the board on a cable asks for the rest. */
const askPanel =
	(name: 'cables.rename' | 'cables.forget') =>
	({ errands, page }: Playground) => {
		page.area = 'board';
		errands.ask(name);
	};

const rename = ({ title, session }: SerialTarget): Command => ({
	id: 'board.rename',
	group,
	title: partCommands.renameBoard({ name: title }),
	words: partCommands.renameBoardWords,
	whyNot: () =>
		session.state === 'supervisor' || session.state === 'busy'
			? null
			: partCommands.boardMustAnswer,
	run: askPanel('cables.rename')
});

const forget = ({ title }: SerialTarget): Command => ({
	id: 'board.forget',
	group,
	title: partCommands.forgetBoard({ name: title }),
	words: partCommands.forgetBoardWords,
	danger: true,
	run: askPanel('cables.forget')
});
