// Decoders of values that can be anything: records out of the browser's database, messages of frames and workers.
import { decodeFrameMessage } from '#lib/http/frame-message.ts';
import { mergeProjects } from '#lib/project/merge-project.ts';
import { decodeRunOptions } from '#lib/project/run-options.ts';
import { decodeTaken } from '#lib/simulator/api.ts';
import { decodeBatch } from '#lib/simulator/stream/stream-batch.ts';
import { decodeReplayMessage } from '#lib/simulator/recording/replay-api.ts';
import { VolumeKeeper } from '#lib/simulator/storage/volume-keeper.ts';
import { decodeLabel, encodeLabel } from '#lib/flow/boards/board-label.ts';
import { decodeKnownBoards } from '#lib/flow/boards/known-boards.ts';
import { decodeSettings } from '#lib/state/settings.svelte.ts';
import { decodeProject } from '#lib/storage/decode-project.ts';
import { decodeEntries } from '#lib/storage/journal-entry.ts';
import { bytesDecoder, textsDecoder, valueDecoder, type Decoder } from '../decoder.ts';

const PROJECT = {
	id: 'a1',
	name: 'Blinky',
	files: { 'main.c': 'int main(void) { return 0; }\n', 'build.yaml': "version: '1'\n" },
	exampleId: 'blinky',
	run: {
		containerId: 'a',
		args: ['x'],
		environment: ['A=1'],
		mounts: [{ guest: '/d', folder: '/lfs/d' }]
	},
	createdAt: 1,
	changedAt: 2
};

const VOLUME = [
	{ path: '/lfs/ocre', kind: 'directory', bytes: new Uint8Array() },
	{ path: '/lfs/ocre/a.txt', kind: 'file', bytes: new Uint8Array(20) }
];

const FRAME_MESSAGES = [
	{ kind: 'ready' },
	{ kind: 'here' },
	{ kind: 'shown', title: 'A page' },
	{ kind: 'left', address: 'http://a/' },
	{ kind: 'request', id: 1, method: 'GET', path: '/', headers: [['A', 'b']], body: null },
	{ kind: 'cancel', id: 1 },
	{
		kind: 'navigate',
		method: 'POST',
		path: '/',
		contentType: 'text/plain',
		body: new ArrayBuffer(4)
	},
	{ kind: 'socket-open', id: 2, path: '/', protocols: ['a'] },
	{ kind: 'socket-send', id: 2, data: 'text' },
	{ kind: 'socket-close', id: 2, code: 1000, reason: '' }
];

const SETTINGS = {
	theme: 'dark',
	hasRun: true,
	firstSteps: 'more',
	textSize: 'medium',
	sizes: { side: 200 },
	panel: 'console',
	console: { timestamps: true, boardLog: false, screenReader: false, sources: true },
	board: { id: 'b_u585i_iot02a', firmware: 'ours' },
	boardMode: 'faithful',
	knownBoards: [{ chip: '2fe3:0001', says: 'label 0', baudRate: 115200, reconnect: true }]
};

/** The contract of messages between our own parts: a defect of ours, said at once. */
const isRangeError = (error: unknown) => error instanceof RangeError;

async function loadVolume(records: unknown): Promise<void> {
	const keeper = await VolumeKeeper.open({
		size: { blockBytes: 4096, blocks: 64 },
		store: {
			load: () => Promise.resolve(Array.isArray(records) ? records : [records]),
			save: () => Promise.resolve(),
			dispose: () => undefined
		}
	});
	keeper.dispose();
}

function takeJournal(text: string): void {
	for (const entry of decodeEntries(text)) {
		const unsaved = entry.complete(undefined);
		if (unsaved) mergeProjects(unsaved.base, unsaved.project, { ...unsaved.project, files: {} });
	}
}

export const VALUE_DECODERS: readonly Decoder[] = [
	valueDecoder({
		name: 'stored-project',
		corpus: () => [PROJECT],
		hostile: () => [
			{
				...PROJECT,
				files: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, '']))
			},
			{ ...PROJECT, files: { 'main.c': 'x'.repeat(50_000_000) } }
		],
		decode: decodeProject
	}),
	valueDecoder({
		name: 'stored-run-options',
		corpus: () => [PROJECT.run],
		decode: decodeRunOptions
	}),
	valueDecoder({
		name: 'stored-boards',
		corpus: () => [SETTINGS.knownBoards],
		decode: decodeKnownBoards
	}),
	valueDecoder({ name: 'stored-volume', corpus: () => [VOLUME], decode: loadVolume }),
	textsDecoder({
		name: 'stored-settings',
		corpus: () => [JSON.stringify(SETTINGS)],
		hostile: () => ['['.repeat(100_000)],
		words: ['null', '{', '}', '[', ']', '1e999', '"__proto__":', '-1'],
		decode: decodeSettings
	}),
	textsDecoder({
		name: 'journal',
		corpus: () => [JSON.stringify([{ project: PROJECT, base: PROJECT }])],
		hostile: () => ['['.repeat(100_000)],
		words: [
			'null',
			'{',
			'}',
			'[',
			']',
			'"project":',
			'"base":',
			'"files":',
			'"__proto__":',
			'1e999'
		],
		decode: takeJournal
	}),
	bytesDecoder({
		name: 'board-label',
		corpus: () => [encodeLabel({ id: '0123456789abcdef', name: 'Kitchen' })],
		words: ['\n', '\u202e', '\0', '0123456789abcdef'],
		decode: (bytes) => decodeLabel(bytes)
	}),
	valueDecoder({
		name: 'frame-message',
		corpus: () => FRAME_MESSAGES,
		hostile: () => [
			{ kind: 'shown', title: { toString: 1 } },
			{ kind: 'left', address: { toString: 1 } },
			{ kind: { toString: 1 } }
		],
		decode: decodeFrameMessage
	}),
	valueDecoder({
		name: 'stream-batch',
		corpus: () => [
			{ state: { power: 'on', pins: [] }, events: [], settled: true },
			{ state: {}, events: [{ kind: 'crash', value: { message: 'x' } }], settled: false }
		],
		decode: decodeBatch,
		mayThrow: isRangeError
	}),
	valueDecoder({
		name: 'trace-taken',
		corpus: () => [{ taken: 5 }],
		decode: decodeTaken,
		mayThrow: isRangeError
	}),
	valueDecoder({
		name: 'replay-message',
		corpus: () => [
			{ kind: 'progress', atMs: 3 },
			{ kind: 'failed', message: 'x' }
		],
		decode: decodeReplayMessage,
		mayThrow: isRangeError
	})
];
