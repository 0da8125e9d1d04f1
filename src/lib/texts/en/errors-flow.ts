// What the errors of what the page and the commands do with all engines mean to a user, and what to do next.
import { room } from '../room.ts';

export const flowErrors = room('errors.flow', {
	'aot-not-simulated':
		'{file} is machine code for one kind of board: it cannot be looked into or simulated.',
	'aot-not-simulated.next': 'Import the module that it was made from (.wasm).',
	'board-unplugged': 'The board is unplugged.',
	'board-unplugged.next': 'Plug it in again: the page finds it automatically. Then try again.',
	'browser-storage-full': 'The browser’s storage is full: this change is not saved.',
	'browser-storage-full.next':
		'Your work is safe as long as this tab is open. Export it, or delete projects that you do not need: saving is tried again.',
	'build-file-invalid': 'build.yaml has errors.',
	'build-file-invalid.next': 'They are listed under Problems. Fix them and press Run again.',
	'build-file-missing': 'The project has no build.yaml.',
	'build-file-missing.next':
		'Add a file named build.yaml: it names the image and what the container may do.',
	'compile-failed': 'The program has errors.',
	'compile-failed.next': 'They are listed under Problems.',
	'container-still-runs': 'The container was told to stop, but is still running.',
	'container-still-runs.next':
		'A real board ends it only when it returns from a call such as a long sleep. Check again in a moment; a reset always ends it.',
	'follow-denied': 'The browser does not let this page read the folder any more.',
	'follow-denied.next': 'Press “Follow again” and allow it, or choose the folder again.',
	'follow-gone': 'The folder is gone: it was moved, renamed or deleted.',
	'follow-gone.next':
		'It is followed again as soon as it is back. What runs on the board goes on. If it has another place now, choose it again.',
	'follow-too-large': '“{name}” is larger than {limit} KB.',
	'follow-too-large.next':
		'No board takes a module of that size. Build it for release, without debug information.',
	'follow-unsupported': 'This browser cannot follow folders.',
	'follow-unsupported.next':
		'Drop each new module onto the tab Follow instead, or use a current version of Chrome or Edge.',
	'grading-too-long': 'Its checks did not end within {seconds, number} seconds.',
	'grading-too-long.next': 'The program probably hangs. Look at its source, or grade it again.',
	'image-changed': 'One image is not the one that ran before.',
	'image-changed.next':
		'The other containers were started. Run the project again to start this one.',
	'image-gone': 'The image is no longer in the library.',
	'image-gone.next': 'It was removed, perhaps in another tab. Import it again.',
	'image-name-missing': '“{name}” gives no name for an image.',
	'image-name-missing.next': 'Rename the file: letters, digits, “.”, “_” and “-” make a name.',
	'import-crashed': 'Reading the file stopped unexpectedly.',
	'import-crashed.next':
		'Nothing was changed. It may need more memory than the browser has: import a smaller file.',
	'import-elsewhere': 'The files were not added: another project is open now.',
	'import-elsewhere.next': 'Open the project that they belong to, and import them again.',
	'import-timeout': 'Reading the file took too long and was stopped.',
	'import-timeout.next':
		'Nothing was changed. Unpack it yourself and import the files that you need.',
	'import-too-large': 'The file is too large to be imported.',
	'import-too-large.next': 'At most 128 MB can be read, packed or unpacked.',
	'library-busy': 'Something else is in progress.',
	'library-busy.next': 'Wait until it is done, or cancel it.',
	'no-led': 'The board did not blink: its firmware gives programs no access to LEDs.',
	'no-led.next':
		'The stock supervisor has no pins for programs. Look for the board whose console shows output, or name your boards.',
	'marks-invalid': 'This file does not contain marks of this page.',
	'marks-invalid.next': 'Nothing was changed. Files with marks end in “.ocre-marks.json”.',
	'no-video': 'The browser could not record the video.',
	'no-video.next': 'Save a picture in its place, or try another browser.',
	'no-project': 'No project is open.',
	'no-project.next': 'It may have been deleted in another tab. Open or create one.',
	'page-framed': 'Containers cannot run while this page is embedded in another one.',
	'page-framed.next':
		'This browser runs them in shared memory only, which the embedding page does not allow. Open the playground in a tab of its own.',
	'page-insecure': 'Containers cannot run on a page loaded over plain http.',
	'page-insecure.next':
		'This browser runs them in shared memory only, which pages get only over https or from localhost. Open this page over https.',
	'recording-empty': 'Nothing was recorded.',
	'recording-empty.next':
		'A recording contains only containers that start while it is recording: press Record, then Run.',
	'reset-failed': 'The board was not reset.',
	'reset-failed.next':
		'Press its reset button, or unplug it and plug it in again; then press Run again.',
	'run-under-way': 'A run is in progress.',
	'run-under-way.next':
		'Wait until its container has started, or cancel it, then run the scenario again.',
	'scenario-board': 'The scenario needs a board that does not exist here.',
	'scenario-board.next':
		'Give the id of a board profile in its field “board”, or leave the field out.',
	'scenario-invalid': 'The scenario has errors.',
	'scenario-invalid.next': 'They are listed under Problems. Fix them and run it again.',
	'scenario-missing': 'The scenario file is gone.',
	'scenario-missing.next': 'Choose another one, or create a new one.',
	'scenario-project-missing': 'No project or example is called “{name}”.',
	'scenario-project-missing.next': 'Correct the name in the scenario.',
	'serial-unsupported': 'This browser does not support serial ports.',
	'serial-unsupported.next':
		'To connect a board, open this page over https in a browser with Web Serial: on computers, current versions of Chrome, Edge and Firefox have it. Everything else works here: the simulated board, images, files.',
	'shared-memory-missing': 'This browser cannot run containers.',
	'shared-memory-missing.next':
		'They need shared memory (SharedArrayBuffer), which it lacks or has turned off. Current versions of Chrome, Edge, Firefox and Safari support it.',
	'sources-missing': 'The image contains no sources.',
	'sources-missing.next': 'Images built on this page contain them unless they were left out.',
	'too-many-boards': '32 boards are connected, which is the maximum.',
	'too-many-boards.next': 'Disconnect one of them first.',
	'tray-no-console':
		'The board is flashed, but did not answer on its console: it has no name and no program.',
	'tray-no-console.next':
		'Check that its console is plugged in and that this page may use its port, then repeat the board.',
	'uname-unheard': 'The board’s answer was not complete.',
	'uname-unheard.next':
		'Another container may have printed in between. Try again, or stop that container first.',
	'will-not-run': 'The program would not run on this board.',
	'will-not-run.next':
		'Show this board and press Run: the page says what is wrong and offers to fix it.'
});
