// The house as a table: which folder of src may import which, and which files of a room are its doors. The rule in
// house-rule.js and the tests beside it hold the tree to it.

const BASE = ['core', 'abi', 'project'];
const ENGINES = [
	'core',
	'abi',
	'wasm',
	'wire',
	'http',
	'archive',
	'project',
	'share',
	'submission',
	'workshop',
	'embed',
	'compiler',
	'image',
	'simulator',
	'port',
	'board',
	'flash',
	'board-check',
	'scenario',
	'lesson',
	'storage',
	'offline'
];
const FEATURES = [
	'features/board',
	'features/console',
	'features/editor',
	'features/files',
	'features/flash',
	'features/follow',
	'features/hand-in',
	'features/help',
	'features/image',
	'features/lessons',
	'features/offline',
	'features/palette',
	'features/plotter',
	'features/projects',
	'features/recording',
	'features/run',
	'features/scenario',
	'features/share',
	'features/simulator',
	'features/timeline',
	'features/teach',
	'features/web',
	'features/workshop'
];
/** What a feature may import. */
const FEATURE = [...ENGINES, 'texts', 'flow', 'state', 'ui'];

/** @type {Readonly<Record<string, readonly string[]>>} */
const LIB_MAY_IMPORT = {
	core: [],
	abi: ['core'],
	wasm: ['core', 'abi'],
	wire: ['core'],
	http: ['core'],
	archive: ['core'],
	project: ['core', 'abi'],
	// A project as it travels in a link.
	share: [...BASE, 'archive'],
	// What a student hands in, and how alike two of these are.
	submission: [...BASE, 'share', 'lesson'],
	// Lessons, projects and images of a class in one file.
	workshop: [...BASE, 'archive', 'lesson'],
	// What a frame of the playground and the page around it say to each other.
	embed: ['core'],
	compiler: [...BASE, 'wasm'],
	image: [...BASE, 'wasm', 'archive'],
	simulator: [...BASE, 'wasm', 'wire', 'archive'],
	port: ['core'],
	board: [...BASE, 'wire', 'port'],
	// Puts firmware on boards. It and `board` do not know each other: flow joins them.
	flash: ['core', 'abi', 'wire', 'port'],
	'board-check': [...BASE, 'board', 'wire', 'port'],
	scenario: BASE,
	// Lessons: read, and checked by scenarios.
	lesson: [...BASE, 'scenario'],
	storage: BASE,
	// The copy of the site in the browser. The service worker carries it along.
	offline: ['core'],
	// Puts a board and the simulated one side by side: nothing of the page imports it.
	compare: [...BASE, 'wasm', 'wire', 'simulator'],
	// Above core only: it knows the codes of all engines by their types.
	texts: ['core'],
	flow: [...ENGINES, 'texts'],
	state: [...ENGINES, 'texts', 'flow'],
	ui: ['core', 'texts'],
	'features/board': FEATURE,
	'features/console': FEATURE,
	'features/editor': FEATURE,
	'features/files': FEATURE,
	'features/flash': FEATURE,
	'features/follow': FEATURE,
	'features/hand-in': FEATURE,
	'features/help': FEATURE,
	'features/image': FEATURE,
	'features/lessons': FEATURE,
	'features/offline': FEATURE,
	'features/palette': ['core', 'texts', 'ui'],
	'features/plotter': FEATURE,
	'features/projects': FEATURE,
	'features/recording': FEATURE,
	'features/run': FEATURE,
	'features/scenario': FEATURE,
	'features/share': FEATURE,
	'features/simulator': FEATURE,
	'features/teach': FEATURE,
	'features/timeline': FEATURE,
	'features/web': FEATURE,
	'features/workshop': FEATURE,
	// What the user can have done: buttons, menus, keys and the palette read it.
	commands: FEATURE,
	// Joins features with the state, and may know several of them.
	panels: [...FEATURE, 'commands', ...FEATURES]
};

/** @param {string} name of a folder of src/lib */
const inLib = (name) => `lib/${name}`;

/**
 * Which other folders, or files of src itself, each folder of src may import, as paths in src. `*` is all of them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
	...Object.fromEntries(
		Object.entries(LIB_MAY_IMPORT).map(([name, allowed]) => [inLib(name), allowed.map(inLib)])
	),
	routes: ['*'],
	// Runs inside another page, or instead of one: it takes nothing of ours that it would carry along.
	'web-frame': [],
	'embed-element': [],
	'service-worker': ['site-headers.ts', 'lib/offline', 'lib/core'],
	sdk: [],
	// Folders for local toolchains, as they are handed out.
	templates: [],
	examples: [],
	lessons: []
};

/** Free of Svelte, so that they run in Node: all of src/lib below `state`. */
export const FREE_OF_SVELTE = [...ENGINES, 'compare', 'flow'].map(inLib);

/** Folders each of whose folders is a room. */
export const HOUSES = [
	'lib/board',
	'lib/simulator',
	'lib/simulator/runtime',
	'lib/flash',
	'lib/flow',
	'lib/state'
];

/**
 * The doors of each room: what files outside of it may import, tests of the same folder aside. The first is the one
 * that the room is known by. `*`: it has no inside.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DOORS = {
	'lib/board/console': ['log-lines.ts', 'console-output.ts', 'console-reader.ts', 'endings.ts'],
	'lib/board/session': ['session.ts', 'shell-search.ts', 'silence.ts'],
	'lib/board/shell': ['shell.ts', 'exchange.ts', 'shell-talk.ts'],
	'lib/board/storage': [
		'board-storage.ts',
		'ocre-storage.ts',
		'storage-path.ts',
		'storage-shell.ts'
	],
	'lib/board/supervisor': ['supervisor.ts', 'board-details.ts', 'command-line.ts', 'ocre-text.ts'],
	'lib/board/terminal': ['handed-console.ts', 'prompt-watch.ts', 'terminal-keys.ts'],
	'lib/board/testing': ['*'],
	'lib/board/transfer': [
		'upload.ts',
		'image-folder.ts',
		'stray-files.ts',
		'transfer-rates.ts',
		'upload-estimate.ts',
		'upload-shell.ts',
		'upload-smp.ts'
	],
	'lib/flash/enter': ['enter-bootloader.ts'],
	'lib/flash/esp': ['esp-way.ts'],
	'lib/flash/drive': ['drive-way.ts', 'drive-folder.ts', 'drive-identity.ts', 'browser-folder.ts'],
	'lib/flash/files': [
		'firmware-file.ts',
		'chip-hints.ts',
		'mcuboot-image.ts',
		'segments.ts',
		'uf2.ts'
	],
	'lib/flash/plan': [
		'plan-flash.ts',
		'flashable-board.ts',
		'flashable-boards.ts',
		'ranges.ts',
		'write-hex.ts',
		'write-uf2.ts'
	],
	'lib/flash/line': [
		'smp-line.ts',
		'image-facts.ts',
		'image-refusals.ts',
		'image-upload.ts',
		'plan-image.ts',
		'smp-requests.ts'
	],
	'lib/flash/mcuboot': ['recovery-way.ts', 'detect-recovery.ts'],
	'lib/flash/run': ['flash-run.ts'],
	'lib/flash/smp': ['smp-way.ts', 'board-images.ts', 'slot-words.ts'],
	'lib/flash/testing': ['*'],
	'lib/flash/dfu': ['dfu.ts'],
	'lib/flash/picoboot': ['picoboot.ts'],
	// What the ways over WebUSB share.
	'lib/flash/usb': [
		'usb-connection.ts',
		'flash-ranges.ts',
		'usb-run.ts',
		'known-bootloader.ts',
		'udev-rule.ts'
	],
	'lib/simulator/conformance': ['programs.ts'],
	'lib/simulator/container': [
		'container-thread.ts',
		'host-call-channel.ts',
		'mirrored-memory.ts',
		'open-calls.ts',
		'browser-threads.ts',
		'control-block.ts',
		'node-threads.ts',
		'switchboard.ts',
		'thread-pool.ts'
	],
	'lib/simulator/control': ['board-control.ts'],
	'lib/simulator/mcuboot': ['image-slots.ts', 'mcuboot-image.ts'],
	'lib/simulator/module': [
		'check-module.ts',
		'board-module.ts',
		'checked-module.ts',
		'segment-problem.ts',
		'trap-probes.ts',
		'value-types.ts'
	],
	'lib/simulator/network': [
		'network.ts',
		'address.ts',
		'changes.ts',
		'connection-bridge.ts',
		'network-error.ts',
		'tcp-socket.ts',
		'udp-socket.ts'
	],
	'lib/simulator/recording': [
		'recorder.ts',
		'difference.ts',
		'peek-recording.ts',
		'recording-file.ts',
		'replay-api.ts',
		'replay-client.ts',
		'replay.ts'
	],
	'lib/simulator/runtime': [
		'runtime.ts',
		'containers/linking.ts',
		'containers/load-module.ts',
		'containers/memory-budget.ts',
		'containers/native-signatures.ts',
		'create-runtime.ts',
		'guest/call-text.ts',
		'guest/guest-call.ts',
		'guest/guest-layout.ts',
		'guest/guest-memory.ts',
		'guest/guest-tables.ts',
		'guest/guest-trap.ts',
		'notices.ts'
	],
	'lib/simulator/shell': [
		'shell.ts',
		'command.ts',
		'commands/board.ts',
		'commands/errno.ts',
		'commands/logged-files.ts',
		'commands/ocre.ts',
		'commands/root-commands.ts',
		'line-editor.ts'
	],
	'lib/simulator/smp': [
		'smp-server.ts',
		'flash-statistics.ts',
		'frame-assembler.ts',
		'fs-group.ts',
		'image-group.ts',
		'os-group.ts',
		'other-groups.ts',
		'shell-group.ts',
		'smp-link.ts'
	],
	'lib/simulator/storage': [
		'board-files.ts',
		'browser-volume.ts',
		'file-buffer.ts',
		'memory-board-files.ts',
		'volume-keeper.ts'
	],
	'lib/simulator/stream': [
		'stream.ts',
		'buttons.ts',
		'memory.ts',
		'pins.ts',
		'sensor-readings.ts',
		'stream-batch.ts',
		'told.ts'
	],
	'lib/simulator/trace': [
		'trace.ts',
		'batch-bytes.ts',
		'load-trace.ts',
		'trace-batch.ts',
		'trace-demand.ts',
		'trace-event.ts',
		'trace-file.ts',
		'trace-reader-client.ts',
		'trace-store.ts',
		'trace-text-reader.ts',
		'vcd.ts'
	],
	'lib/simulator/wasi': [
		'wasi.ts',
		'descriptors.ts',
		'iovecs.ts',
		'process.ts',
		'traced-sockets.ts'
	],
	'lib/simulator/runtime/containers': [
		'runtime-container.ts',
		'container-directory.ts',
		'container-maker.ts',
		'engine-line.ts',
		'rejection-cause.ts',
		'linking.ts',
		'load-module.ts',
		'memory-budget.ts',
		'native-signatures.ts',
		'random-id.ts',
		'thread-ids.ts'
	],
	'lib/simulator/runtime/events': ['event-ring.ts', 'messaging.ts', 'timers.ts'],
	'lib/simulator/runtime/guest': [
		'guest-memory.ts',
		'call-text.ts',
		'guest-call.ts',
		'guest-heap.ts',
		'guest-layout.ts',
		'guest-tables.ts',
		'guest-trap.ts',
		'instance.ts'
	],
	'lib/simulator/runtime/peripherals': ['peripherals.ts', 'gpio.ts', 'sensors.ts'],
	'lib/simulator/runtime/testing': ['*'],
	'lib/flash/manifest': ['firmware-manifest.ts', 'manifest-files.ts'],
	'lib/flow/scenarios': ['scenario-target.ts', 'step-words.ts'],
	'lib/flow/boards': [
		'known-boards.ts',
		'reboot.ts',
		'simulated-name.ts',
		'ask-board.ts',
		'board-label.ts',
		'board-print.ts',
		'board-program.ts',
		'board-reason.ts',
		'board-room.ts',
		'connection-text.ts',
		'find-board.ts',
		'storage-keeping.ts'
	],
	'lib/flow/build': [
		'build.ts',
		'build-cache.ts',
		'build-problems.ts',
		'hint-words.ts',
		'image-name.ts',
		'kept-builds.ts',
		'problem-words.ts',
		'program-image.ts',
		'scenario-image.ts',
		'toolchain-record.ts',
		'wat-project.ts'
	],
	'lib/flow/code': ['yaml-code-service.ts', 'field-words.ts'],
	'lib/flow/console': ['console-log.ts', 'raw-log.ts', 'replay-lines.ts'],
	'lib/flow/containers': [
		'container-sources.ts',
		'container-actions.ts',
		'exceptions.ts',
		'failed-starts.ts',
		'hung-start.ts',
		'quirk-words.ts',
		'quirk-details.ts'
	],
	'lib/flow/deploy': [
		'deploy.ts',
		'check-plugged.ts',
		'deploy-facts.ts',
		'deploy-finding.ts',
		'deploy-look.ts',
		'fit-words.ts',
		'shown-facts.ts'
	],
	'lib/flow/flashing': [
		'flash-board.ts',
		'fetch-firmware.ts',
		'firmware-list.ts',
		'enter-by-port.ts',
		'firmware-match.ts',
		'flash-log.ts',
		'guess-board.ts',
		'make-way.ts',
		'label-code.ts',
		'tray.ts',
		'tray-board.ts',
		'tray-csv.ts',
		'tray-names.ts',
		'usb-access-text.ts',
		'vendor-command.ts'
	],
	'lib/flow/following': [
		'module-watch.ts',
		'browser-place.ts',
		'completeness.ts',
		'followed-definition.ts',
		'followed-place.ts'
	],
	'lib/flow/grading': [
		'grade-class.ts',
		'failure-of.ts',
		'grade.ts',
		'grading-csv.ts',
		'grading-junit.ts',
		'lessons-in.ts',
		'marks.ts',
		'read-submissions.ts',
		'similar-in.ts',
		'verdict.ts'
	],
	'lib/flow/toolchains': ['templates.ts', 'origin-advice.ts', 'template-zip.ts'],
	'lib/flow/imports': [
		'read-import.ts',
		'export-project.ts',
		'given.ts',
		'import-reader.ts',
		'import-text.ts',
		'launched-files.ts'
	],
	'lib/flow/lessons': [
		'simulated-check-host.ts',
		'check-board.ts',
		'check-build.ts',
		'check-words.ts',
		'lesson-shelf.ts'
	],
	'lib/flow/sharing': ['fetch-shared.ts', 'fetch-place.ts', 'qr-code.ts'],
	'lib/state/boards': [
		'board-session.svelte.ts',
		'board-wish.svelte.ts',
		'boards.svelte.ts',
		'device-sensing.ts',
		'keyboard.svelte.ts',
		'page-target.ts',
		'sensor-drives.svelte.ts',
		'serial-target.svelte.ts',
		'simulated-target.svelte.ts',
		'storage-browser.svelte.ts',
		'storage-rules.ts',
		'take-console.ts',
		'target-reason.ts',
		'trace-session.svelte.ts'
	],
	'lib/state/classes': [
		'teaching.svelte.ts',
		'hand-in.ts',
		'mark-book.svelte.ts',
		'new-workshop.ts',
		'open-workshops.ts',
		'workshops.svelte.ts'
	],
	'lib/state/code': ['code-assist.svelte.ts', 'code-actions.ts', 'project-search.svelte.ts'],
	'lib/state/flashing': ['flashing.svelte.ts', 'chosen-device.svelte.ts', 'tray.svelte.ts'],
	'lib/state/following': [
		'following.svelte.ts',
		'chosen-places.ts',
		'followed-build.ts',
		'open-places.ts'
	],
	'lib/state/images': ['image-library.svelte.ts', 'image-exchange.svelte.ts'],
	'lib/state/offline': ['offline-copy.svelte.ts'],
	'lib/state/projects': ['workspace.svelte.ts', 'imports.svelte.ts', 'two-tabs-text.ts'],
	'lib/state/lessons': [
		'lessons.svelte.ts',
		'authoring.svelte.ts',
		'lesson-session.svelte.ts',
		'open-lessons.ts'
	],
	'lib/state/sharing': ['opening.svelte.ts', 'create-opening.ts', 'shared-of.ts'],
	'lib/state/runs': [
		'run.svelte.ts',
		'press-run.ts',
		'run-parts.ts',
		'deploy-question.svelte.ts',
		'deploy-queue.svelte.ts',
		'early-compiler.svelte.ts',
		'marks.svelte.ts',
		'project-deployment.ts',
		'recordings.svelte.ts',
		'scenarios.svelte.ts',
		'toolchain.svelte.ts'
	]
};
