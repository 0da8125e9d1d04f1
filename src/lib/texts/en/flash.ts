// The texts of putting firmware on boards.
import { room } from '../room.ts';

export const flash = room('flash', {
	title: 'Flash firmware',
	description: 'Put firmware on a board, so that it can run Ocre containers.',
	close: 'Close',

	// The file.
	firmware: '1. Firmware',
	chooseFile: 'Choose a file…',
	chooseAnother: 'Choose another file…',
	dropHere:
		'or drop one here: .uf2, .hex, .elf, .bin, a signed MCUboot image, or a list of firmware (.json) with its files.',
	address: 'or its address',
	fetch: 'Fetch',
	enterAddress: 'Enter an address first.',
	fetching: 'Fetching the firmware',
	cancel: 'Cancel',
	fileRead: '{format}, {size} to write',
	fileVersion: 'version {version}',
	fileFor: 'for {chip}',

	// Builds that are offered.
	buildsOfSite: 'Builds of this site for {board}',
	buildsOfAddress: 'Builds from {host} for {board}',
	buildsOfFiles: 'Builds of your list for {board}',
	anyBoard: 'all boards',
	buildsLoading: 'Loading the list of firmware…',
	buildsAgain: 'Load the list again',
	noBuild: 'The list has no build for {board}.',
	noBuildAtAll: 'The list has no build for a board that this page can flash.',
	build: 'Ocre {ocre}, firmware {version}',
	buildFor: 'for {board}, with Zephyr {zephyr}',
	buildSize: '{flash} of flash, {ram} of RAM',
	replacesApplication: 'replaces the firmware; bootloader, containers and images stay',
	replacesBoard: 'replaces everything in the flash: containers and images are lost',
	buildNotes: 'Release notes',
	takeBuild: 'Use this build',
	takeBuildNamed: 'Use Ocre {ocre}, firmware {version}, for {board}',
	buildTaken: 'Chosen; its SHA-256 is right.',

	// The board.
	board: '2. Board',
	whichBoard: 'Which board is it? Compare it with the pictures.',
	seenFirmware: 'Its firmware says that this board is connected.',
	seenDrive: 'The drive says that it is this board’s.',
	seenUsb: 'A USB device of this board is connected.',

	// The plan.
	plan: '3. What will happen',
	firstFileAndBoard: 'Choose the firmware and the board first.',
	way: 'How',
	wayUf2: 'file to the bootloader’s drive',
	wayProgrammer: 'file to the programmer’s drive',
	wayPicoboot: 'USB (PICOBOOT)',
	wayDfu: 'USB (DFU)',
	waySmp: 'over the running firmware (SMP)',
	wayMcuboot: 'serial recovery (MCUboot)',
	wayEsp: 'serial loader (ESP)',
	written: 'Written',
	writtenTo: '{size} from {address}',
	erased: 'Erased',
	erasedOf: '{size}, in whole pages: the firmware of before is gone',
	storage: 'Containers and images on it',
	storageKept: 'kept: their storage is not touched',
	storageWritten: 'lost: the file has a new content for their storage',
	storageNone: 'this page knows of no storage on this board',
	never: 'Never touched',
	neverList: 'bootloader, option bytes and fuses',
	neverRom: 'the bootloader (it is in ROM), option bytes and fuses',

	// The guide.
	guide: '4. Bring the board into its bootloader',
	guideProgrammer: '4. Connect the board',
	stepUnplug: 'Unplug the board from the computer.',
	stepHoldBoot: 'Hold the button {button} down, and keep it down.',
	stepPlugIn: 'Plug the board in, with a cable that carries data: many only charge.',
	stepPlugInAt:
		'Plug the board in at the socket {socket}, with a cable that carries data: many only charge.',
	stepReleaseBoot: 'Let the button go.',
	stepPressResetTwice: 'Press the button {button} twice, quickly.',
	stepPressReset: 'Press the button {button}.',
	stepSetBootSwitch:
		'Set the switch {button} so that the ROM’s bootloader starts (see the board’s manual).',
	stepPlugInProgrammer: 'Plug the board in at the socket {socket}, not at the other one.',
	stepKeepRunning: 'Leave its firmware running: it takes the new one itself.',
	stepLookDrive: 'A drive appears, called {drive}. Choose it below.',
	stepLookUsb: 'A new USB device appears.',
	stepLookLight: 'A light on the board fades in and out.',
	stepLookSerial: 'A new serial port appears.',
	chooseDrive: 'Choose the drive…',
	chooseAnotherDrive: 'Choose another drive…',
	driveSays: 'The drive “{name}” says: {says}',
	driveSaysNothing: 'The drive “{name}” belongs to a programmer, but does not say to which board.',
	driveConfirm: 'It is the drive of my {board}',
	pageExpects: 'Next, this page expects: {what}',
	expectsDrive: 'the drive {drive}',
	expectsUsb: 'the board’s bootloader in the browser’s list of USB devices',
	chooseUsb: 'Choose the USB device…',
	chooseAnotherUsb: 'Choose another USB device…',
	usbSays: 'It says: {says}',
	expectsPort: 'the serial port of the board',
	useBoard: 'Use the port of {name}',
	choosePort: 'Choose the serial port…',
	chooseAnotherPort: 'Choose another serial port…',
	portChosen: 'Chosen: {name}.',
	portLent: 'It is disconnected while it is flashed, and connected again afterwards.',
	enterHint:
		'Without buttons: firmware that runs may restart into the bootloader by itself, if it was built for that.',
	enter: 'Restart into the bootloader',
	enterCannot:
		'The firmware on this board says that it was not built for that. Follow the steps above.',
	entering: 'Asking the board to restart into its bootloader…',
	enterRefused: 'The firmware says that it cannot do that. Follow the steps above.',
	enterArrived: 'The bootloader is there.',
	enterThenUsb:
		'The board was asked. The browser wants you to choose the bootloader once: click “Choose the USB device…”. If it is not in the list, follow the steps above.',
	enterThenDrive:
		'The board was asked. Choose its drive below; if no drive appears, follow the steps above.',
	enterThenFlash: 'The board was asked. Flash it now; if nothing answers, follow the steps above.',

	// Elsewhere.
	notHere: 'This browser cannot do this part.',
	noFolders:
		'Pages in this browser cannot write to a drive that you choose. Chrome and Edge on a computer can. It works without that, too:',
	noPorts: 'This browser cannot connect to serial ports.',
	noUsb:
		'Pages in this browser cannot use USB devices. Chrome and Edge on a computer can. It works without that, too:',
	noSerial:
		'Pages in this browser cannot use serial ports. Chrome, Edge and Firefox on a computer can. It works without that, too:',
	byHandDrive:
		'Save the file, then copy it to the drive {drive} in your file manager. The drive disappears when the board has it.',
	byHandCommand: 'Save the file, then run the vendor’s tool in a terminal:',
	saveFile: 'Save {name}',
	copy: 'Copy',

	// Writing.
	write: 'Flash {board}',
	writeNone: 'Flash the board',
	whyFile: 'Choose the firmware first.',
	whyBoard: 'Choose the board first.',
	whyRefused: 'This firmware does not fit this board.',
	whyDrive: 'Choose the board’s drive first.',
	whyUsb: 'Choose the board’s USB device first.',
	whyPort: 'Choose the board’s serial port first.',
	whyConfirm: 'Say first that it is the right board’s drive.',
	whyHere: 'This browser cannot write in this way.',
	phaseConnect: 'Looking at the board',
	phaseErase: 'Erasing',
	phaseWrite: 'Writing',
	phaseVerify: 'Reading back',
	phaseRestart: 'The board takes the file and restarts',
	phaseProving: 'Asking the board what it runs',
	progress: '{done} of {total}',
	left: 'about {time} left',
	doNotUnplug: 'Do not unplug the board now.',
	canUnplug:
		'Cancelling now leaves the board in its bootloader, from where it can be flashed again.',
	cancelUntouched: 'Cancelling now changes nothing on the board.',
	cancelling: 'Cancelling…',
	skip: 'Do not wait',

	// The end.
	done: 'Done: the board runs the new firmware.',
	doneReadBack: 'Every byte was read back from its flash and compared.',
	doneChecksum: 'The checksum over its flash is that of the file.',
	doneIdentity:
		'It says that it runs Ocre {version}, build {commit} of {date}: the build in the file.',
	unproved: 'Written, but not proved yet.',
	unprovedSilent:
		'The board took every byte. Whether it runs them, it has to say itself: connect to its serial console.',
	unprovedUnknown:
		'The board answers, but says nothing by which this page could tell its build from another.',
	unprovedOther:
		'A board answers, but with another build than the file’s. If it is this board, flash it again.',
	noConsole:
		'The console of this board is on its pins, not on its USB socket: that takes a USB serial adapter.',
	notBack: 'The board is not back on its port. The browser wants you to choose it once:',
	connect: 'Connect to check…',
	connectAgain: 'Connect it again…',
	noneToAsk: 'No board is connected.',
	checkNow: 'Check the connected boards',
	cancelled: 'Cancelled. Nothing was written; the board is as it was.',
	stateUntouched: 'Nothing was written: the board is as it was.',
	stateBootloader:
		'A part of the firmware was erased or written, so that the board does not start. Its bootloader still answers: flash it again and it works.',
	stateUnverified:
		'Everything was written, but nothing proves it. Look whether the board starts; if not, flash it again.',
	stateUnknown:
		'The connection ended in the middle: the board may start or not. Its bootloader cannot be lost this way: bring the board into it again, and flash it once more.',
	tryAgain: 'Try again',
	another: 'Flash another board',
	name: 'Name of the board',
	nameIt: 'Save the name',
	named: 'The board is called {name} now.',
	notNamed: 'The board could not store its name.',
	enterName: 'Enter a name first.',
	runBlinky: 'Run Blinky on the board',
	connectForBlinky: 'Connect and run Blinky…',
	log: 'Log',
	copyLog: 'Copy the log',

	// Help.
	help: 'The board or its drive does not appear',
	helpCable: 'Try another cable: many carry power only. Plug it straight into the computer.',
	helpAgain: 'Repeat the steps. The button has to be down at the moment when the board gets power.',
	helpLinux:
		'Linux: for USB and serial ways your user needs access. Save these rules as root, then run “sudo udevadm control --reload && sudo udevadm trigger”, and plug the board in again.',
	helpWindows:
		'Windows: bootloaders of STM32 need WinUSB. The tool Zadig installs it; or save this as ocre-boards.inf (drivers without a signature need Windows’ test mode).',
	helpWindowsPico: 'RP2350 and drives need nothing on Windows.',
	udevRules: 'udev rules',
	infFile: 'WinUSB driver file',
	copyLabel: 'Copy: {label}',
	recovery: 'If the board does not start any more',
	recoveryRom:
		'{board} has its bootloader in ROM, which cannot be overwritten. Bring it into the bootloader by the steps that this dialog shows, and flash it again.',
	recoveryProgrammer:
		'{board} has a programmer of its own, which works whatever the firmware does. Plug it in at {socket}, and flash it again.',
	recoveryFlash:
		'{board} keeps its bootloader in flash; this page never writes it. Press {button} twice, quickly, and flash it again.'
});
