// Where to run, as commands: the simulated boards, those on cables, those that are plugged in, and the browser's chooser.
import { BOARD_PROFILES, findProfile, type FirmwareKind } from '#lib/abi/board-profiles.ts';
import { boardAccess } from '#lib/port/board-access.ts';
import { usbName } from '#lib/port/serial-access.ts';
import { connectionText } from '#lib/flow/boards/connection-text.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { SerialTarget } from '#lib/state/boards/serial-target.svelte.ts';
import { FIRMWARES } from './board-titles.ts';
import type { Command } from './command.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import { verbatim } from '#lib/texts/words.ts';
import { boardSummary, simulatedName } from '#lib/flow/boards/simulated-name.ts';

const group = 'board';

const never = () => false;

const whyNotSwitch = ({ run }: Playground) => (run.underWay ? words.aRunIsInProgress : null);

/** One for each board; which firmware is on it is a choice of its own. */
export function simulatedBoards(playground: Playground): Command[] {
	const target = playground.having('emulation');
	const profile = target?.model?.profile;
	if (!profile) return [];
	return BOARD_PROFILES.filter(({ firmware }) => firmware === 'ours').map((board) => ({
		id: `board.simulated ${board.id}`,
		group,
		title: words.runOnTheSimulated({ board: board.name }),
		label: board.id === profile.id ? target.title : simulatedName(board),
		words: words.switchTarget,
		detail: () => boardSummary(board),
		checked: ({ shown }) => shown === target && board.id === profile.id,
		whyNot: (playground) => (board.id === profile.id ? null : whyNotSwitch(playground)),
		run: (playground) => {
			playground.show(target);
			if (board.id !== profile.id) return chooseSimulated(playground, board.id);
		}
	}));
}

/** With the firmware of before, where there is one for it. */
function chooseSimulated(playground: Playground, id: string): Promise<void> | void {
	const firmware = playground.having('emulation')?.model?.profile.firmware ?? 'ours';
	const board = findProfile(id, firmware) ?? findProfile(id, 'ours');
	if (board) return playground.chooseBoard(board);
}

export function cableBoards({ boards, shown }: Playground): Command[] {
	return [
		...boards.connected.map((target) => connectedBoard(target, target === shown)),
		...boards.ports.map((device, i): Command => ({
			id: `board.port ${i}`,
			group,
			title: words.connect({ device: usbName(device) }),
			label: verbatim(usbName(device)),
			detail: () => words.pluggedInChooseToConnect,
			checked: never,
			whyNot: whyNotSwitch,
			run: () => boards.connect(device)
		}))
	];
}

function connectedBoard(target: SerialTarget, shown: boolean): Command {
	return {
		id: `board.show ${target.id}`,
		group,
		title: words.runOn({ board: target.title }),
		label: target.title,
		words: words.switchTarget,
		detail: () => {
			const { word } = connectionText(target.session.state, target.waiting);
			return target.session.unread ? words.newOutput({ word }) : word;
		},
		checked: () => shown,
		run: (playground) => playground.show(target)
	};
}

const NO_ACCESS = () =>
	globalThis.isSecureContext ? words.thisBrowserDoesNotSupport : words.serialPortsNeedHttpsThis;

const choosers = [false, true].map((all): Command => ({
	id: all ? 'board.connect-any' : 'board.connect',
	group,
	title: all ? words.connectAnySerialPort : words.connectABoard,
	words: words.usbCableWebserialPlug,
	detail: () => (all ? words.includingUnknownDevices : words.overAUsbCable),
	checked: never,
	whyNot: (playground) => (boardAccess() ? whyNotSwitch(playground) : NO_ACCESS()),
	run: (playground) => connect(playground, all)
}));

async function connect({ boards, messages, page }: Playground, all: boolean): Promise<void> {
	if (await boards.choose(all)) return;
	messages.show({
		tone: 'info',
		title: words.noBoardWasChosen,
		text: words.isYourBoardNotIn,
		action: { label: words.help, onselect: () => page.open('connect-help') }
	});
}

const deploy: Command = {
	id: 'board.deploy-all',
	group,
	title: words.deployToSeveralBoards,
	words: words.fleetAll,
	detail: () => words.theOpenProjectToSelected,
	checked: never,
	offered: ({ boards }) => boards.connected.length > 0,
	run: (playground) => playground.openDeploy()
};

const help: Command = {
	id: 'board.connect-help',
	group,
	title: words.helpWithConnecting,
	words: words.usbSerialDriverUdevPermission,
	detail: () => words.ifYourBoardIsNot,
	checked: never,
	run: ({ page }) => page.open('connect-help')
};

const flash: Command = {
	id: 'board.flash',
	group,
	title: words.flashFirmware,
	words: words.flashFirmwareWords,
	detail: () => words.flashFirmwareDetail,
	checked: never,
	run: ({ page }) => page.open('flash')
};

/** What the menu lists behind the boards. */
export const CONNECT_COMMANDS: readonly Command[] = [...choosers, flash, deploy, help];

const canBecome = ({ shown }: Playground) => shown.emulation !== null;

const profileOf = ({ shown }: Playground) => shown.model?.profile ?? null;

/** Of the simulated board. */
export const FIRMWARE_COMMANDS: readonly Command[] = (['ours', 'stock'] as const).map(
	firmwareChoice
);

function firmwareChoice(firmware: FirmwareKind): Command {
	const { label, detail } = FIRMWARES[firmware];
	const other = (playground: Playground) => findProfile(profileOf(playground)?.id ?? '', firmware);
	return {
		id: `board.firmware ${firmware}`,
		group,
		title: words.simulatedFirmware({ label }),
		label,
		detail: () => detail,
		offered: canBecome,
		checked: (playground) => profileOf(playground)?.firmware === firmware,
		whyNot: (playground) =>
			other(playground) ? whyNotSwitch(playground) : words.ocreShipsNoSupervisorFor,
		run: (playground) => {
			const board = other(playground);
			if (board && board !== profileOf(playground)) return playground.chooseBoard(board);
		}
	};
}

export const SIMULATION_COMMANDS: readonly Command[] = [
	{
		id: 'board.paced',
		group,
		title: words.realSerialSpeed,
		words: words.baudSlow,
		detail: () => words.baudAsOnACable,
		offered: canBecome,
		checked: ({ shown }) => shown.model?.paced ?? false,
		run: ({ shown }) => shown.emulation?.setPaced(!shown.model?.paced)
	},
	{
		id: 'board.quirks',
		group,
		title: words.emulateRealRuntimeQuirks,
		words: words.modeFaithfulDocumented,
		detail: () => words.offAsDocumentedTheBoard,
		offered: canBecome,
		checked: ({ shown }) => shown.model?.mode === 'faithful',
		run: ({ shown }) =>
			shown.emulation?.setMode(shown.model?.mode === 'faithful' ? 'documented' : 'faithful')
	}
];

export const TARGET_COMMANDS: readonly Command[] = [
	...CONNECT_COMMANDS,
	...FIRMWARE_COMMANDS,
	...SIMULATION_COMMANDS
];
