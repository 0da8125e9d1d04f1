// Decoders of what a board prints, and of what is typed to the simulated one.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { BootBanner } from '#lib/board/supervisor/board-details.ts';
import { ConsoleFilter } from '#lib/board/console/console-filter.ts';
import { ConsoleReader } from '#lib/board/console/console-reader.ts';
import { LineNoise } from '#lib/board/session/line-noise.ts';
import { LogSplitter, type LogPiece } from '#lib/board/console/log-lines.ts';
import {
	parseContainers,
	parseFileSize,
	parseFreeBytes,
	parseImages,
	parseVersion
} from '#lib/board/supervisor/ocre-text.ts';
import {
	parseListing,
	parseMakeDirectoryFailure,
	parseRead,
	parseRemoveFailure,
	parseSpace
} from '#lib/board/storage/storage-text.ts';
import { ConsoleFormatter } from '#lib/features/console/console-formatter.ts';
import { findFileLocations, lastPlaces } from '#lib/features/console/file-locations.ts';
import { sanitizeConsoleText } from '#lib/features/console/sanitize-console-text.ts';
import { parsePlotLine } from '#lib/features/plotter/plot-line.ts';
import { SeriesStore } from '#lib/features/plotter/series-store.ts';
import { ConsoleText } from '#lib/scenario/console-text.ts';
import { linePattern, problemOfPattern } from '#lib/scenario/line-pattern.ts';
import { ContainerSources } from '#lib/flow/containers/container-sources.ts';
import { parseHost } from '#lib/simulator/network/address.ts';
import { LineReceiver } from '#lib/simulator/smp/line-receiver.ts';
import { parseNumber } from '#lib/simulator/shell/commands/fs.ts';
import { splitWords } from '#lib/simulator/shell/words.ts';
import { bytesDecoder, pieces, textsDecoder, type Decoder } from '../decoder.ts';
import { consoleTexts, fromBoards, repeated, toBoards } from '../fixtures.ts';
import { english } from '#lib/texts/english.ts';

const WORDS = [
	'\x1b[',
	'\x1b]0;',
	'\x1b[1;32m',
	'\x1b[m',
	'\x1b[2J',
	'\x9b',
	'\x9d',
	'\x1bP',
	'\x07',
	'\x1b\\',
	'ocre:~$ ',
	'uart:~$ ',
	'\r\n',
	'\n',
	'\r',
	'\b',
	'\t',
	'[00:00:01.234,000] <inf> container: ',
	"Created container 'a'",
	"Container 'a' exited.",
	'*** Booting Zephyr OS build ',
	'\u202e',
	'\u2066',
	'~1'
];

const LISTINGS = [
	'ID\tSTATUS\tIMAGE\nblinky\tRUNNING \tblinky.wasm',
	`SHA-256\t\t\tSIZE\tNAME\n${'a'.repeat(64)}\t1234\tblinky.wasm`,
	'Ocre version: 0.7.0\nCommit ID: abc\nBuild information: x\nBuild date: y',
	'File size: 4\n00000000  41 42 43 44                                      ABCD',
	'bsize 4096, frsize 4096, blocks 512, bfree 400',
	'images/\n     123 main.txt\nUnable to open /lfs/a (err -2)',
	'Failed to remove /lfs/a (-2)\nError creating dir[-17]',
	'Too many arguments in the command.'
];

const LISTING_WORDS = [
	'\t',
	'\n',
	' ',
	'\0',
	'RUNNING',
	'SIZE',
	'00000000  ',
	'99999999999',
	' (err -2)',
	'/'
];

const HOSTILE_TEXTS = () => [
	repeated('[', 262_144),
	repeated('[00:00:00.000,000] <inf> ', 10_000),
	repeated('\x1b]', 200_000),
	repeated('\x1b[', 200_000),
	repeated('\x1b]0;title', 50_000),
	repeated('\x9d', 200_000),
	repeated('\r', 200_000),
	repeated('ocre:~$ ', 30_000),
	repeated('o', 262_144),
	repeated('\u202e', 100_000)
];

/** In pieces and whole, what is found must be the same text. */
function splitLog(bytes: Uint8Array, cut: boolean): string {
	const splitter = new LogSplitter();
	const found: LogPiece[] = [];
	for (const piece of cut ? pieces(bytes) : [bytes]) found.push(...splitter.push(latin1(piece)));
	found.push(...splitter.flush());
	return found
		.map((piece) =>
			piece.kind === 'output' ? piece.text : `<${piece.level}>${piece.module}:${piece.text}`
		)
		.join('');
}

function readListing(lines: readonly string[]): void {
	const readers = [
		parseVersion,
		parseContainers,
		parseImages,
		parseFileSize,
		parseFreeBytes,
		(all: readonly string[]) => parseListing(all, '/lfs/a'),
		(all: readonly string[]) => parseRead(all, 0, 4096),
		parseRemoveFailure,
		parseMakeDirectoryFailure,
		parseSpace
	];
	let refusal: unknown;
	let read = 0;
	for (const reader of readers) {
		try {
			reader(lines);
			read++;
		} catch (error) {
			refusal = error;
			if ((error as { code?: unknown }).code === undefined) throw error;
		}
	}
	if (read === 0) throw refusal;
}

function readConsole(bytes: Uint8Array): void {
	const clock = new ManualClock();
	const ignore = () => undefined;
	const reader = new ConsoleReader(clock, {
		ontext: ignore,
		onlog: ignore,
		onprompt: ignore,
		onecho: ignore,
		onpacket: ignore,
		showsPrompts: () => true
	});
	reader.expectEcho('ocre ps');
	reader.learnPrompt('my:~$ ');
	for (const piece of pieces(bytes)) reader.push(piece);
	reader.flush();
}

export const CONSOLE_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'console-reader',
		corpus: fromBoards,
		hostile: () => HOSTILE_TEXTS().map(utf8),
		words: [...WORDS, '\x06\x09', '\x04\x14', 'ocre ps'],
		maxBytes: 64 * 1024,
		decode: readConsole
	}),
	textsDecoder({
		name: 'console-filter',
		corpus: consoleTexts,
		hostile: HOSTILE_TEXTS,
		words: WORDS,
		decode: (text) => {
			const filter = new ConsoleFilter();
			filter.expectEcho('ocre ps');
			filter.learnPrompt('my prompt> ');
			return [filter.push(text), filter.flush()];
		}
	}),
	bytesDecoder({
		name: 'log-lines',
		corpus: fromBoards,
		hostile: () => HOSTILE_TEXTS().map(utf8),
		words: WORDS,
		decode: (bytes) => {
			if (splitLog(bytes, true) !== splitLog(bytes, false))
				throw new Error('it depends on the pieces');
		}
	}),
	bytesDecoder({
		name: 'line-noise',
		corpus: fromBoards,
		decode: (bytes) => {
			const noise = new LineNoise();
			for (const piece of pieces(bytes)) noise.heard(piece);
			return noise.isNoise;
		}
	}),
	textsDecoder({
		name: 'boot-banner',
		corpus: consoleTexts,
		hostile: () => [repeated('*** Booting ', 50_000), ...HOSTILE_TEXTS()],
		words: WORDS,
		decode: (text) => new BootBanner().heard(text)
	}),
	textsDecoder({
		name: 'board-answers',
		corpus: () => [...LISTINGS, ...consoleTexts()],
		hostile: () => [
			repeated('a\tRUNNING \tb\n', 20_000),
			repeated('A\t', 200_000),
			repeated('a ', 100_000)
		],
		words: LISTING_WORDS,
		decode: (text) => readListing(text.split('\n'))
	}),
	textsDecoder({
		name: 'sanitiser',
		corpus: consoleTexts,
		hostile: HOSTILE_TEXTS,
		words: WORDS,
		decode: (text) => sanitizeConsoleText(text)
	}),
	bytesDecoder({
		name: 'console-formatter',
		corpus: fromBoards,
		hostile: () => HOSTILE_TEXTS().map(utf8),
		words: WORDS,
		maxBytes: 64 * 1024,
		decode: (bytes) => {
			const formatter = new ConsoleFormatter({
				timestamps: true,
				boardLog: true,
				sources: true,
				say: english().say
			});
			const entries = [...pieces(bytes)].map((piece, i) => ({
				kind: 'output' as const,
				text: latin1(piece),
				atMs: i,
				source: i % 3 === 0 ? 'a' : 'b'
			}));
			return formatter.format(entries);
		}
	}),
	textsDecoder({
		name: 'plot-line',
		corpus: () => [
			'temp: 21.5°C hum=40%',
			'1, 2, 3; 4',
			'{"imu": {"x": 1, "y": -2e5}, "t": 3}',
			'x:1 y:2 z:3',
			'-.5e-3\t+7'
		],
		hostile: () => [
			repeated('a:', 2000),
			repeated('1 ', 2048),
			repeated('1', 4096),
			`{${repeated('"a":{', 800)}`,
			`${repeated('a', 4000)}:1`,
			repeated('1e', 2000)
		],
		words: [':', '=', ' ', '1e308', '-', '.', '{"', '}', '"__proto__":1', '°', 'NaN', '\x1b[1m'],
		maxBytes: 4096,
		decode: (line) => parsePlotLine(line)
	}),
	bytesDecoder({
		name: 'plotter',
		corpus: () => ['x:1 y:2\n', '1 2 3\n', '{"a":1}\n'].map((line) => utf8(repeated(line, 200))),
		hostile: () => [
			utf8(Array.from({ length: 10_000 }, (_, i) => `name${i}:${i}`).join('\n')),
			utf8(repeated('a:1 b:2 c:3\n', 20_000))
		],
		words: ['\n', ':', 'x', '1e308', ' '],
		decode: (bytes) => {
			const store = new SeriesStore();
			for (const piece of pieces(bytes)) store.push(latin1(piece), 1);
			return store.series.length;
		}
	}),
	textsDecoder({
		name: 'file-locations',
		corpus: () => [
			'src/main.c:12:3: error',
			'Assertion failed: x > 0 (main.c: main: 12)',
			...consoleTexts()
		],
		hostile: () => [repeated('a/', 1000), repeated('a.', 1000), `${repeated('a', 1990)}.c:1`],
		words: ['main.c', ':', '/', '..', '(', '12', '.c:1:1'],
		decode: (text) => {
			const files = ['main.c', 'lib/morse.c', 'lib/main.c'];
			return [findFileLocations(text.slice(0, 2000), files), lastPlaces(text, files)];
		}
	}),
	textsDecoder({
		name: 'container-sources',
		corpus: consoleTexts,
		words: WORDS,
		decode: (text) => {
			const sources = new ContainerSources();
			for (const line of text.split('\n'))
				sources.hear({ kind: 'log', module: 'container', level: 'inf', text: line, atMs: 0 });
			return sources.several;
		}
	}),
	textsDecoder({
		name: 'scenario-pattern',
		corpus: () => ['^blink [0-9]+$', '(a+)+b', '[[:alpha:]]*', '(?i)temp: (\\d+)', 'a{1,100}'],
		hostile: () => [
			'(a{1,100}){1,100}',
			'('.repeat(100),
			'((((((a*)*)*)*)*)*)*',
			'a{1000}{1000}',
			'\\pL'.repeat(60)
		],
		words: [
			'(',
			')',
			'[',
			']',
			'*',
			'+',
			'{',
			'}',
			'{1,1000}',
			'|',
			'\\',
			'(?P<n>',
			'^',
			'$',
			'.*'
		],
		maxBytes: 400,
		decode: (pattern) => {
			if (problemOfPattern(pattern) !== null) return null;
			const text = new ConsoleText();
			text.append(`${'a'.repeat(2000)}\nblink 12\n`);
			return [
				linePattern(pattern).endIn('a'.repeat(2000)),
				text.search(pattern)(),
				text.matches(pattern)
			];
		}
	}),
	textsDecoder({
		name: 'shell-words',
		corpus: () => [
			'ocre run -d -n a -k networking a.wasm',
			'fs write "/lfs/a b" 1 2',
			"echo 'a\\'b'",
			'192.0.2.1'
		],
		hostile: () => [repeated('"', 10_000), repeated('\\', 10_000), repeated('a ', 10_000)],
		words: ['"', "'", '\\', '\\x41', '\\0', ' ', '\t', '0x'],
		maxBytes: 16 * 1024,
		decode: (line) => splitWords(line).map((word) => [parseNumber(word), parseHost(word)])
	}),
	bytesDecoder({
		name: 'board-line-receiver',
		corpus: toBoards,
		words: ['\x06\x09', '\x04\x14', '\n', '\x03', '\x1b[A', '\t', '\x08'],
		decode: (bytes) => {
			const receiver = new LineReceiver(() => undefined);
			for (const piece of pieces(bytes)) {
				receiver.receive(piece);
				receiver.takeLines();
			}
		}
	})
];
