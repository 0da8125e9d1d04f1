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
		'Containers need shared memory, which this page was not granted. Reload the page. If that does not help, open it in a regular window, not a private one.'
	],
	'page-insecure': [
		'Containers cannot run on a page loaded over plain http.',
		'They need shared memory, which browsers grant only to pages served over https or from localhost. Open this page over https.'
	],
	'page-framed': [
		'Containers cannot run while this page is embedded in another one.',
		'They need shared memory, which the embedding page does not allow. Open the playground in a tab of its own.'
	],
	'shared-memory-missing': [
		'This browser cannot run containers.',
		'They need shared memory (SharedArrayBuffer), which it lacks or has turned off. Current versions of Chrome, Edge, Firefox and Safari support it.'
	],
	'signing-unavailable': [
		'Over plain http, the browser can neither sign nor verify signatures.',
		'Open this page over https. Digests of images are still verified.'
	],
	'part-unavailable': [
		'A part of the page could not be loaded.',
		'Your work is saved. Check the network connection and try again, or reload the page.'
	],
	'toolchain-unavailable': [
		'The compiler could not be downloaded.',
		'Your work is saved. Check the network connection and press Run again.'
	],
	'toolchain-damaged': [
		'The compiler’s files arrived damaged, twice.',
		'They are not the ones that this page was made with, so they are not used. A proxy, a filter or a sign-in page of the network may have changed them: reload the page, or try another network. Your work is saved.'
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
		'It has been restarted. If it stops again with the same program, simplify your last change.'
	],
	'source-too-large': [
		'A source file is too large to compile in the page.',
		'Split it, or move large tables out of it.'
	],
	'trace-invalid': [
		'This file is not a trace.',
		'Open a JSON file that was downloaded from the Timeline.'
	],
	'trace-too-new': [
		'The trace was made by a newer version of the playground.',
		'Reload the page to get the current version, then open it again.'
	],
	'trace-too-large': [
		'The trace is too large to open.',
		'The limit is 256 MB. Record a shorter trace.'
	],
	'trace-failed': [
		'The trace could not be read.',
		'Open it again. If it happens again, the file may be damaged.'
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
		'A run is in progress.',
		'Wait until its container has started, or cancel it, then run the scenario again.'
	],
	'recording-empty': [
		'Nothing was recorded.',
		'A recording contains only containers that start while it is recording: press Record, then Run.'
	],
	'recording-too-large': ['The recording is too large to open.', 'Record a shorter run.'],
	'recording-unknown': [
		'This file is not a recording, or was made by a newer version.',
		'Choose a file that ends in .ocre-recording, or reload the page to get its newest version.'
	],
	'recording-broken': [
		'The recording is damaged.',
		'Part of the file is missing or was changed. Get a fresh copy of it.'
	],
	'recording-board': [
		'The recording was made on a board that this version does not know.',
		'Reload the page to get its newest version.'
	],
	'recording-failed': [
		'The replay stopped unexpectedly.',
		'Open the recording again. If it happens again, the file may be damaged.'
	],
	'scenario-missing': ['The scenario file is gone.', 'Choose another one, or create a new one.'],
	'scenario-invalid': [
		'The scenario has errors.',
		'They are listed under Problems. Fix them and run it again.'
	],
	'scenario-board': [
		'The scenario needs a board that does not exist here.',
		'Give the id of a board profile in its field “board”, or leave the field out.'
	],
	'compile-failed': ['The program has errors.', 'They are listed under Problems.'],
	'will-not-run': [
		'The program would not run on this board.',
		'Show this board and press Run: the page says what is wrong and offers to fix it.'
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
		'Plug it in again: the page finds it automatically. Then try again.'
	],
	'port-taken': [
		'Another tab of this page is using the board.',
		'Take it over in the board’s panel, or disconnect it in the other tab.'
	],
	'board-taken': [
		'Another tab of this page took over the board.',
		'Take it over again in the board’s panel, or continue in the other tab.'
	],
	'no-led': [
		'The board did not blink: its firmware gives programs no access to LEDs.',
		'The stock supervisor has no pins for programs. Look for the board whose console shows output, or name your boards.'
	],
	'uname-unheard': [
		'The board’s answer was not complete.',
		'Another container may have printed in between. Try again, or stop that container first.'
	],
	'too-many-boards': [
		'Eight boards are connected, which is the maximum.',
		'Disconnect one of them first.'
	],
	'port-busy': [
		'Another program is using the board’s port.',
		'Close it there, then try again. On Linux, you may also lack permission (the group dialout or uucp, or a udev rule): “Help with connecting…”, in the menu beside Run, explains how to get it.'
	],
	'terminal-open': [
		'The terminal is using the board’s console.',
		'Leave it (Console, “Leave the terminal”), then try again.'
	],
	'board-restarted': [
		'The board restarted in the meantime.',
		'Its containers are gone, its images are not. Press Run again.'
	],
	'board-closed': ['The board is not connected.', 'Connect it, then press Run again.'],
	'answer-garbled': [
		'The board’s answer was corrupted.',
		'Try again. If it happens often, check the cable.'
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
		'One image is not the one that ran before.',
		'The other containers were started. Run the project again to start this one.'
	],
	'container-still-runs': [
		'The container was told to stop, but is still running.',
		'A real board ends it only when it returns from a call such as a long sleep. Check again in a moment; a reset always ends it.'
	],
	'container-exists': [
		'A container with this name is already on the board.',
		'Remove it in the containers list, or rename the project.'
	],
	'container-missing': ['The board no longer has this container.', 'The list has been refreshed.'],
	'container-not-running': ['This container is not running.', 'The list has been refreshed.'],
	'create-failed': [
		'The board could not create the container.',
		'The reason is in the console, in the lines of the board’s log.'
	],
	'start-failed': [
		'The board created the container but could not start it.',
		'It remains on the board in the state “error” and cannot be started again: remove it. If the board gave a reason, it is in the list of containers.'
	],
	'stray-file': [
		'The file arrived, but something else in its folder changed meanwhile.',
		'The board lost characters of a command. Check the folder, and delete files that you do not recognize.'
	],
	'reset-failed': [
		'The board was not reset.',
		'Press its reset button, or unplug it and plug it in again; then press Run again.'
	],
	'upload-failed': [
		'The upload did not finish.',
		'No partial image is left under its name. Press Run to try again.'
	],
	'upload-mismatch': [
		'The image on the board differs from what was sent.',
		'The image was not started. Press Run to send it again.'
	],
	'connection-refused': [
		'Nothing is listening on this port.',
		'Run the program that opens it, and wait until it listens.'
	],
	'connection-reset': [
		'The container reset the connection.',
		'Its console may say why. Try again.'
	],
	'connection-closed': ['The connection was closed.', 'Try again.'],
	'network-missing': [
		'The board has no network.',
		'Choose a board with a network interface beside the Run button, or wait until it is up.'
	],
	'http-timeout': [
		'The container did not answer in time.',
		'It may be busy, or waiting for more data. Its console may say why.'
	],
	'http-empty': [
		'The container closed the connection without an answer.',
		'Its console may say why; a server that serves one client at a time may have been busy.'
	],
	'http-malformed': [
		'The answer is not HTTP.',
		'Look at the bytes under TCP, and check the status line and headers that the program sends.'
	],
	'http-truncated': [
		'The answer is incomplete.',
		'Compare the Content-Length that the program sends with the size of its body.'
	],
	'http-too-large': ['The answer is too large.', 'Send less at a time.'],
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
		'Check the path and the program’s answer to the handshake.'
	],
	'websocket-protocol': [
		'The container sent something that is not a WebSocket message.',
		'Check the two-byte header that starts each message.'
	],
	'websocket-too-large': ['A WebSocket message is too large.', 'Send less at a time.'],
	'storage-full': ['The board’s storage is full.', 'Delete images that you no longer use.'],
	'path-refused': [
		'This name cannot be used on the board.',
		'Use plain letters, digits, “.”, “_” and “-”, and keep the whole path below 128 characters.'
	],
	'file-missing': ['This file no longer exists on the board.', 'The list has been refreshed.'],
	'file-exists': ['This name is already taken.', 'Choose another name.'],
	'folder-not-empty': ['The folder is not empty.', 'Delete its contents first.'],
	'not-a-folder': ['This is a file, not a folder.', 'Refresh the list.'],
	'not-a-file': ['This is a folder, not a file.', 'Choose another name.'],
	'transfer-failed': [
		'The transfer did not finish.',
		'Try again. If it happens often, check the cable.'
	],
	'transfer-mismatch': [
		'What arrived is not what was sent.',
		'It was discarded. Try again. If it happens often, check the cable.'
	],
	'storage-refused-by-board': [
		'The board’s file system refused this.',
		'The reason is in the console, in the lines of the board’s log.'
	],
	'command-refused': [
		'The board’s command line cannot take this.',
		'Shorten the arguments or environment in build.yaml: at most 20 words and 255 ASCII characters in total.'
	],
	'browser-storage-full': [
		'The browser’s storage is full: this change is not saved.',
		'Your work is safe as long as this tab is open. Export it, or delete projects that you do not need: saving is tried again.'
	],
	'storage-refused': [
		'This browser does not let the page store your work.',
		'You can continue, but your work is lost when this tab is closed. This is usual in private windows.'
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
		'Your work is safe as long as this tab is open, and saving is tried again. Export the project before you close the tab.'
	],
	'serial-unsupported': [
		'This browser does not support serial ports.',
		'To connect a board, open this page over https in a browser with Web Serial: on computers, current versions of Chrome, Edge and Firefox have it. Everything else works here: the simulated board, images, files.'
	],
	'serial-denied': [
		'The browser blocks serial ports for this page.',
		'They are blocked for this browser or this site: allow serial ports in the site settings, or ask the administrator of the computer.'
	],
	'serial-failed': [
		'The serial port cannot be used.',
		'Unplug the board and plug it in again. On Linux, your user must be in the group that owns the port (dialout or uucp). Some cables carry power only: try another one.'
	],
	'port-stuck': [
		'The port did not open in time.',
		'Unplug the board, plug it in again, and reconnect.'
	],
	'usb-not-serial': [
		'This USB device has no serial port that this browser can use.',
		'Choose another one. A board with two USB sockets may have its serial port on the other.'
	],
	'usb-own-protocol': [
		'The board’s USB chip needs its vendor’s driver.',
		'This browser reaches only boards with a standard serial port (CDC ACM). Connect this one with a browser that has Web Serial, such as Chrome, Edge or Firefox on a computer.'
	],
	'usb-denied': [
		'The operating system does not let the browser use this USB device.',
		'On Linux, this needs a udev rule: see “Help with connecting…” in the menu beside Run.'
	],
	'break-refused': [
		'This board does not support BREAK.',
		'Press its reset button, or unplug it and plug it in again.'
	],
	'registry-cors': [
		'The registry did not answer this page.',
		'Either it is not running at that address, or it does not allow requests from this page (CORS). The settings it needs are below; or download the image and use the skopeo command.'
	],
	'registry-mixed-content': [
		'A page served over https cannot use a registry over plain http.',
		'Use an https address, serve this page from the registry’s own host, or download the image and use the skopeo command.'
	],
	'registry-unreachable': [
		'The connection to the registry was lost.',
		'Check the address and the network, then try again: parts that arrived are not sent again.'
	],
	'registry-login-needed': [
		'The registry requires a user name and password.',
		'Fill in both fields and try again.'
	],
	'registry-login-failed': [
		'The registry rejected the user name or password.',
		'Check both. Some registries expect a token instead of the password.'
	],
	'registry-denied': [
		'You do not have permission for this in the registry.',
		'Ask for permission to push or delete in that repository, or choose another one.'
	],
	'registry-not-found': [
		'The registry has no such image.',
		'Check repository and tag; “List tags” shows what is there.'
	],
	'registry-headers-hidden': [
		'The registry does not expose headers that this page needs.',
		'It must list Location in Access-Control-Expose-Headers.'
	],
	'registry-unsupported': [
		'The registry does not support this.',
		'Many registries have deletion disabled.'
	],
	'registry-too-large': [
		'The registry sent more than an image may have.',
		'An image and everything attached to it may have 128 MB together.'
	],
	'registry-busy': ['The registry is limiting requests.', 'Try again in a minute.'],
	'tag-taken': [
		'The tag already points to another image.',
		'Choose another tag, or confirm moving this one when asked.'
	],
	'digest-mismatch': [
		'The received content does not match its digest.',
		'It was discarded. Fetch or export the image again. If the problem persists, the image was changed.'
	],
	'size-mismatch': [
		'The received content does not have the announced size.',
		'It was discarded. Fetch or export the image again.'
	],
	'several-manifests': [
		'The archive contains several images.',
		'An Ocre archive contains one. Copy the image you want into its own archive, for example with skopeo.'
	],
	'media-type-foreign': [
		'This is not an Ocre image.',
		'Ocre images have one layer of application/wasm.'
	],
	'not-ocre-image': [
		'This is not an Ocre image.',
		'Ocre images have a wasm config and one layer of application/wasm.'
	],
	'archive-unsafe': [
		'The archive contains a link, a device, two files of one name or a path that leads out of its folder.',
		'It was not opened. Pack it again with plain files and relative paths.'
	],
	'archive-too-large': [
		'The archive is too large: it unpacks to more than 128 MB or has more than 4096 files.',
		'It was not opened. Pack fewer files.'
	],
	'archive-bomb': [
		'This small file unpacks to an enormous amount of data, as files do that are made to overload a computer.',
		'It was not opened. If you trust it, unpack it yourself and import the files that you need.'
	],
	'archive-too-deep': [
		'The file contains archives within archives within archives.',
		'It was not opened. Unpack it yourself and import the innermost archive.'
	],
	'archive-inconsistent': [
		'The archive contradicts itself: its list of files and the files in it do not match.',
		'It was not opened, because it may be made to deceive. Pack it again.'
	],
	'archive-encrypted': [
		'The archive is encrypted.',
		'Unpack it with its password and import the files, or pack them again without one.'
	],
	'archive-unsupported': [
		'The archive is packed in a way that cannot be opened here.',
		'Pack it again as a .zip (method Deflate), a .tar or a .tar.gz.'
	],
	'archive-damaged': [
		'The archive is damaged: its content does not match its checksums or lengths.',
		'Download or pack it again.'
	],
	'import-timeout': [
		'Reading the file took too long and was stopped.',
		'Nothing was changed. Unpack it yourself and import the files that you need.'
	],
	'import-crashed': [
		'Reading the file stopped unexpectedly.',
		'Nothing was changed. It may need more memory than the browser has: import a smaller file.'
	],
	'file-unknown': [
		'This file type is not supported.',
		'You can import projects (a .zip or a folder with a build.yaml), sources and scenarios (UTF-8 text), images (a .tar or .zip with an OCI layout), modules (.wasm) and recordings (.ocre-recording).'
	],
	'import-too-large': [
		'The file is too large to be imported.',
		'At most 128 MB can be read, packed or unpacked.'
	],
	'import-elsewhere': [
		'The files were not added: another project is open now.',
		'Open the project that they belong to, and import them again.'
	],
	'sources-missing': [
		'The image contains no sources.',
		'Images built on this page contain them unless they were left out.'
	],
	'library-busy': ['Something else is in progress.', 'Wait until it is done, or cancel it.'],
	'module-invalid': ['This is not a valid WebAssembly module.', 'Build or download it again.'],
	'key-invalid': [
		'This is not a usable public key.',
		'It must be a P-256 key in PEM format, as written by openssl and cosign.'
	],
	'simulator-crashed': [
		'The simulated board stopped unexpectedly.',
		'You can switch it on again. Its storage is intact.'
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
