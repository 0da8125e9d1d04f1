// What each stable error code means to a user, and what to do next. One table for the whole app.
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';

export interface ErrorText {
	code: string;
	/** What happened, in the user's words. */
	title: string;
	/** What to do next. */
	next: string;
	/** The cause as the engine worded it. */
	detail: string;
}

type Entry = readonly [title: string, next: string];

const TEXTS: Readonly<Record<string, Entry>> = {
	'not-isolated': [
		'This browser window cannot run containers.',
		'Containers need shared memory, which this page was not granted. Reload the page; if it stays so, open it in a window that is not private.'
	],
	'page-insecure': [
		'Containers cannot run on a page that came over plain http.',
		'They need shared memory, which browsers give to pages over https or from localhost only. Open this page over https.'
	],
	'page-framed': [
		'Containers cannot run while this page is shown inside another one.',
		'They need shared memory, which the page around this one does not let it have. Open the playground in a tab of its own.'
	],
	'shared-memory-missing': [
		'This browser cannot run containers.',
		'They need shared memory (SharedArrayBuffer), which it does not have or which is switched off. Current versions of Chrome, Edge, Firefox and Safari have it.'
	],
	'signing-unavailable': [
		'Over plain http the browser neither signs nor checks signatures.',
		'Open this page over https. Images themselves are checked here as everywhere.'
	],
	'part-unavailable': [
		'A part of the page could not be loaded.',
		'Your work is saved. Check the network connection and try again, or reload the page.'
	],
	'toolchain-unavailable': [
		'The compiler could not be downloaded.',
		'Your work is saved. Check the network connection and press Run again.'
	],
	'example-unreachable': [
		'The files of this example could not be fetched.',
		'Your work is saved. Check the network connection and choose the example again.'
	],
	'compile-timeout': [
		'The compiler did not finish in time and was stopped.',
		'Look for a file that includes itself or a macro that expands without end, then press Run again.'
	],
	'compiler-crashed': [
		'The compiler stopped unexpectedly.',
		'It has been started afresh. If it happens again with the same program, simplify the last change.'
	],
	'source-too-large': [
		'A source file is too large to compile in the page.',
		'Split it, or move large tables out of it.'
	],
	'trace-invalid': [
		'The file is not a trace.',
		'Open a JSON file that was downloaded from the Timeline.'
	],
	'trace-too-new': [
		'The trace was made by a newer version of the playground.',
		'Reload the page to get the current version, then open it again.'
	],
	'trace-too-large': [
		'The trace is too large to open.',
		'At most 256 MB can be opened. Record a shorter one.'
	],
	'build-file-invalid': [
		'build.yaml has errors.',
		'They are listed under Problems. Fix them and press Run again.'
	],
	'build-file-missing': [
		'The project has no build.yaml.',
		'Add a file named build.yaml: it names the image and what the container may do.'
	],
	'run-under-way': [
		'A run is under way.',
		'Wait until its container has started, or cancel it, then run the scenario again.'
	],
	'recording-empty': [
		'Nothing was recorded.',
		'Only containers that start while it records are part of a recording: press Record, then Run.'
	],
	'recording-too-large': ['The recording is too large to be opened.', 'Record a shorter run.'],
	'recording-unknown': [
		'This file is no recording, or one of a later version.',
		'Choose a file that ends in .ocre-recording, or reload the page to get its newest version.'
	],
	'recording-broken': [
		'The recording is damaged.',
		'Ask for it again: part of the file is missing or was changed.'
	],
	'recording-board': [
		'The recording was made on a board that is not known here.',
		'Reload the page to get its newest version.'
	],
	'recording-failed': [
		'The replay stopped unexpectedly.',
		'Open the recording again. If it happens again, the file may be damaged.'
	],
	'scenario-missing': ['The scenario file is gone.', 'Choose another one, or make a new one.'],
	'scenario-invalid': [
		'The scenario has errors.',
		'They are listed under Problems. Fix them and run it again.'
	],
	'scenario-board': [
		'The scenario is for a board that does not exist here.',
		'Give the id of a board profile in its field “board”, or leave the field out.'
	],
	'compile-failed': ['The program has errors.', 'They are listed under Problems.'],
	'will-not-run': [
		'The program would not run on this board.',
		'Show the board alone and press Run: the page says what is in the way, and changes it for you.'
	],
	'board-silent': [
		'The board does not answer.',
		'It may be blocked by a container that could not start. Reset the board, then press Run again.'
	],
	'board-lost': [
		'The connection to the board was lost.',
		'Connect it again, then press Run again.'
	],
	'board-unplugged': [
		'The board is unplugged.',
		'Plug it in again: the page finds it by itself. Then try again.'
	],
	'port-taken': [
		'Another tab of this page has the board.',
		'Take it over, in the panel of the board, or disconnect it in the other tab.'
	],
	'board-taken': [
		'Another tab of this page took the board over.',
		'Take it over again, in the panel of the board, or go on in the other tab.'
	],
	'no-led': [
		'The board did not blink: its firmware gives programs no LED.',
		'The stock supervisor has no pins for programs. Look for a board whose console prints, or name your boards.'
	],
	'uname-unheard': [
		'The board’s answer was not complete.',
		'Another container may have printed in between. Ask again, or end what prints first.'
	],
	'too-many-boards': [
		'Eight boards are connected, and the page keeps no more.',
		'Disconnect one of them first.'
	],
	'port-busy': [
		'Another program holds the board’s port.',
		'Close it there, then try again. On Linux it can also be a permission that you lack (the group dialout or uucp, or a udev rule): “Help with connecting…”, in the menu beside Run, tells how to get it.'
	],
	'terminal-open': [
		'The terminal has the console of the board.',
		'Leave it (Console, “Leave the terminal”), then try again.'
	],
	'board-restarted': [
		'The board restarted in the meantime.',
		'Its containers are gone, its images are not. Press Run again.'
	],
	'board-closed': ['The board is not connected.', 'Connect it, then press Run again.'],
	'answer-garbled': [
		'The board’s answer arrived damaged.',
		'Try again; if it happens often, check the cable.'
	],
	'container-in-use': ['This container is still running.', 'Stop it first, then remove it.'],
	'image-in-use': [
		'Another container on the board was made from this image, so it was not replaced.',
		'Remove that container, or give the program another name in build.yaml.'
	],
	'not-a-supervisor': [
		'What answers on this port is not an Ocre supervisor.',
		'Flash the Ocre supervisor onto the board, or choose another port.'
	],
	'name-refused': [
		'The board refuses this name.',
		'Use lower-case letters, digits, “.”, “_” and “-”, and do not start with a dot.'
	],
	'image-missing': ['The image is not on the board.', 'Press Run to upload it again.'],
	'image-changed': [
		'An image is not the one that ran before.',
		'The others were started. Run the project anew to get this one.'
	],
	'container-still-runs': [
		'The container was told to end, and still runs.',
		'A real board ends it only when it comes back from a call, such as a long sleep. Look again in a moment; a reset ends it for sure.'
	],
	'container-exists': [
		'A container of this name is on the board already.',
		'Remove it in the containers list, or rename the project.'
	],
	'container-missing': [
		'The board does not know this container any more.',
		'The list has been read again.'
	],
	'container-not-running': ['This container is not running.', 'The list has been read again.'],
	'create-failed': [
		'The board could not create the container.',
		'The reason is in the console, in the lines of the board’s log.'
	],
	'start-failed': [
		'The board made the container and could not start it.',
		'It is left on the board in the state “error” and cannot be started again: remove it. The list of containers says why, as far as the board did.'
	],
	'stray-file': [
		'The file arrived, and something else in its folder changed meanwhile.',
		'The board lost characters of a command. Look at the folder, and delete what you do not know.'
	],
	'reset-failed': [
		'The board was not reset.',
		'Press its reset button, or unplug it and plug it in again; then press Run again.'
	],
	'upload-failed': [
		'The upload did not finish.',
		'Nothing of it is left under the image’s name. Press Run to try again.'
	],
	'upload-mismatch': [
		'The board holds other bytes than were sent.',
		'The image was not started. Press Run to send it again.'
	],
	'connection-refused': [
		'Nothing listens on this port.',
		'Run the program that opens it, and wait until it listens.'
	],
	'connection-reset': [
		'The container dropped the connection.',
		'Its console may say why. Try again.'
	],
	'connection-closed': ['The connection was closed.', 'Try again.'],
	'network-missing': [
		'The board has no network.',
		'Choose a board with a network interface beside the Run button, or wait until it is on.'
	],
	'http-timeout': [
		'The container did not answer in time.',
		'It may be busy, or wait for more. Its console may say why.'
	],
	'http-empty': [
		'The container closed the connection without an answer.',
		'Its console may say why; a server that serves one client at a time may have been busy.'
	],
	'http-malformed': [
		'The answer is not HTTP.',
		'Look at the bytes under TCP, and at the first line and the headers that the program sends.'
	],
	'http-truncated': [
		'The answer ends too early.',
		'Compare the Content-Length that the program sends with what follows.'
	],
	'http-too-large': ['The answer is too large.', 'Send less at once.'],
	'http-bad-request': [
		'This request cannot be sent.',
		'Correct the path, the method or the headers.'
	],
	'http-redirect': [
		'The server redirects to a place that cannot be opened.',
		'Only the container itself can be reached from here.'
	],
	'websocket-refused': [
		'The container did not accept the WebSocket.',
		'Check the path, and the answer that the program gives to the handshake.'
	],
	'websocket-protocol': [
		'The container sent something that is no WebSocket message.',
		'Check the header of two bytes that each message starts with.'
	],
	'websocket-too-large': ['A WebSocket message is too large.', 'Send less at once.'],
	'storage-full': ['The board’s storage is full.', 'Delete images that you no longer need.'],
	'path-refused': [
		'This name cannot be used on the board.',
		'Use plain letters, digits, “.”, “_” and “-”, and keep the whole path below 128 characters.'
	],
	'file-missing': ['The board does not have this file any more.', 'The folder is read again.'],
	'file-exists': ['There is something of this name already.', 'Choose another name.'],
	'folder-not-empty': ['The folder is not empty.', 'Delete what is in it first.'],
	'not-a-folder': ['This is a file, not a folder.', 'Refresh the list.'],
	'not-a-file': ['This is a folder, not a file.', 'Choose another name.'],
	'transfer-failed': [
		'The transfer did not finish.',
		'Try again; if it happens often, check the cable.'
	],
	'transfer-mismatch': [
		'What arrived is not what was sent.',
		'It was not kept. Try again; if it happens often, check the cable.'
	],
	'storage-refused-by-board': [
		'The board’s file system refuses this.',
		'The reason is in the console, in the lines of the board’s log.'
	],
	'command-refused': [
		'The board’s command line cannot take this.',
		'Shorten the arguments or environment in build.yaml: at most 20 words and 255 plain characters in all.'
	],
	'browser-storage-full': [
		'The browser’s storage is full: this change is not saved.',
		'Your work stays in this tab. Delete projects you do not need, or copy your code somewhere safe.'
	],
	'storage-refused': [
		'This browser does not let the page keep your work.',
		'You can go on, but the work is lost when this tab is closed. Private windows often do this.'
	],
	'storage-blocked': [
		'The browser’s storage is in use by an older version of this page in another tab.',
		'Close the other tabs of this page and reload. Until then nothing is saved.'
	],
	'record-damaged': [
		'A saved project cannot be read.',
		'It was left as it is in the browser’s storage; your other projects are not affected.'
	],
	'setting-damaged': ['A saved setting cannot be read.', 'The default is used instead.'],
	'storage-newer': [
		'Your projects were saved by a newer version of this page.',
		'Reload the page to get that version. Until then nothing is saved.'
	],
	'storage-failed': [
		'Saving failed.',
		'Your work stays in this tab. Copy what matters and reload the page.'
	],
	'serial-unsupported': [
		'This browser has no serial ports for pages.',
		'To connect a board, open this page over https in a browser with Web Serial: on computers, current versions of Chrome, Edge and Firefox have it. Everything else works without.'
	],
	'serial-denied': [
		'The browser does not let this page use serial ports.',
		'Somebody switched that off for this browser or this page: allow serial ports in the site’s settings, or ask who manages the computer.'
	],
	'serial-failed': [
		'The serial port cannot be used.',
		'Unplug the board and plug it in again. On Linux, your user must be in the group that owns the port (dialout or uucp). Some cables only charge: try another one.'
	],
	'port-stuck': [
		'The port did not open in time.',
		'Unplug the board, plug it in again, and connect anew.'
	],
	'usb-not-serial': [
		'This USB device has no serial port that this browser can use.',
		'Choose another one. A board with two USB sockets may have its serial port on the other.'
	],
	'usb-own-protocol': [
		'The board’s USB chip needs the driver of its maker.',
		'This browser reaches only boards with a standard serial port (CDC ACM). Connect this one with a browser that has Web Serial, such as Chrome, Edge or Firefox on a computer.'
	],
	'usb-denied': [
		'The system does not let the browser use this USB device.',
		'On Linux it takes a udev rule: “Help with connecting…”, in the menu beside Run, has it.'
	],
	'break-refused': [
		'This board takes no BREAK.',
		'Press its reset button, or unplug it and plug it in again.'
	],
	'registry-cors': [
		'The registry did not answer this page.',
		'Either it is not running at that address, or it does not let this page in (CORS). The settings that help are below; or download the image and use the skopeo line.'
	],
	'registry-mixed-content': [
		'A page from https may not talk to a registry over plain http.',
		'Use an https address, serve this page from the registry’s own host, or download the image and use the skopeo line.'
	],
	'registry-unreachable': [
		'The connection to the registry broke.',
		'Check the address and the network, then try again: what was sent already is not sent again.'
	],
	'registry-login-needed': [
		'The registry wants a user and a password.',
		'Fill in both fields and try again.'
	],
	'registry-login-failed': [
		'The registry refused user and password.',
		'Check both; some registries want a token in the place of the password.'
	],
	'registry-denied': [
		'The registry does not allow this to you.',
		'Ask for the right to push or delete in that repository, or choose another one.'
	],
	'registry-not-found': [
		'The registry has no such image.',
		'Check repository and tag; “List tags” shows what is there.'
	],
	'registry-headers-hidden': [
		'The registry hides headers that a page needs.',
		'It must list Location among its exposed headers: Access-Control-Expose-Headers.'
	],
	'registry-unsupported': [
		'The registry does not offer this.',
		'Many registries have deleting switched off.'
	],
	'registry-busy': ['The registry wants a pause.', 'Try again in a minute.'],
	'tag-taken': [
		'The tag names another image.',
		'Choose another tag, or agree to move this one when you are asked.'
	],
	'digest-mismatch': [
		'What arrived is not what was promised.',
		'It was not used. Fetch or export the image again; if it stays so, somebody changed it.'
	],
	'size-mismatch': [
		'What arrived has another size than was promised.',
		'It was not used. Fetch or export the image again.'
	],
	'several-manifests': [
		'This holds several images.',
		'An Ocre image is one. Copy the one you want into an archive of its own, for example with skopeo.'
	],
	'media-type-foreign': [
		'This is an image of another kind.',
		'Ocre images have one layer of application/wasm.'
	],
	'not-ocre-image': [
		'This is an image of another kind.',
		'Ocre images have a wasm config and one layer of application/wasm.'
	],
	'archive-unsafe': [
		'The archive holds a file that could end up outside its folder.',
		'It was not opened. Pack it again with plain, relative names.'
	],
	'archive-too-large': [
		'The archive unpacks to more than can be handled here.',
		'It was not opened.'
	],
	'archive-damaged': ['The archive is damaged.', 'Download or pack it again.'],
	'file-unknown': [
		'This file is nothing that can be opened here.',
		'Images are .tar or .zip with an OCI layout, modules .wasm, projects a .zip with a build.yaml.'
	],
	'sources-missing': [
		'The image carries no sources.',
		'Images that were built on this page do, unless they were left out.'
	],
	'library-busy': ['Something else is under way.', 'Wait until it is done, or cancel it.'],
	'module-invalid': ['This is no valid WebAssembly module.', 'Build or download it again.'],
	'key-invalid': [
		'This is no public key that can be used.',
		'It must be a P-256 key in PEM, as openssl and cosign write it.'
	],
	'simulator-crashed': [
		'The simulated board stopped unexpectedly.',
		'It can be switched on again; what was on its storage is still there.'
	]
};

/** What to tell a user about anything that was thrown. Never called for a cancel. */
/** What browsers say of a module or its styles that did not arrive: Chromium, Firefox, WebKit, and the loader. */
const PART_MISSING =
	/dynamically imported module|Importing a module script failed|Unable to preload CSS/;

function codeOf(error: unknown): string {
	if (error instanceof AppError) return error.code;
	return error instanceof Error && PART_MISSING.test(error.message)
		? 'part-unavailable'
		: 'unexpected';
}

export function errorText(error: unknown): ErrorText {
	const code = codeOf(error);
	const known = TEXTS[code];
	const [title, next] = known ?? unlisted(error);
	return { code, title, next, detail: detailOf(error) };
}

/** Checks of names and files word their own message for the user; anything else was not foreseen. */
function unlisted(error: unknown): Entry {
	if (error instanceof AppError) return [error.message, ''];
	return [
		'Something went wrong.',
		'Your work is saved. Try again; reload the page if it happens twice.'
	];
}

function detailOf(error: unknown): string {
	const parts = [messageOf(error)];
	let cause: unknown = error instanceof Error ? error.cause : undefined;
	while (cause !== undefined && parts.length < 5) {
		parts.push(messageOf(cause));
		cause = cause instanceof Error ? cause.cause : undefined;
	}
	return parts.join(' ← ');
}

export { isAbort };
