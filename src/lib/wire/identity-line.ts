// The line in which the project's own firmware says what it is: which board, which host functions, how much room. It
// carries a checksum, so that what is read is what was sent. `firmware/src/identity.h` is the other side.
import { crc16 } from '#lib/wire/crc16.ts';
import { utf8 } from '#lib/core/bytes.ts';

/** What the project's own firmware says of itself: facts of its build, where another board can only be guessed at. */
export interface FirmwareFacts {
	/** Of the firmware: `0.1.0`. */
	version: string;
	/** Zephyr's target: `b_u585i_iot02a/stm32u585xx`. */
	board: string;
	/** Of the runtime: `0.7.0`. */
	ocre: string;
	/** Of Zephyr below it: `4.4.0`. */
	zephyr: string;
	/** Of the functions that containers find; 1 is what Ocre 0.7 has. */
	abi: number;
	/** Groups of host functions that were built in, by the names of `HostGroup`; a later firmware may have others. */
	groups: readonly string[];
	/** How many containers may exist at a time, and how many timers. */
	containers: number;
	timers: number;
	/** For images and linear memories together, where it knows. */
	memoryBytes?: number;
	/** How it is told to restart into its bootloader; missing: it cannot. `smp`: by SMP's reset with a boot mode. */
	bootloader?: 'smp';
	/** That somebody gave to this board. Untrusted text. */
	name?: string;
}

/** The command that prints it. */
export const IDENTITY_COMMAND = 'board id';

const START = 'ocre-board ';
const FORMAT = 1;
/** Of untrusted text. */
const MAX_LINE = 1_024;
const MAX_GROUPS = 40;

const LINE = /^(ocre-board (\d{1,4}) .*) crc=([0-9a-f]{4})$/;
const VERSION = /^\d[\w.+-]{0,39}$/;
const BOARD = /^\w[\w./@-]{0,79}$/;
const GROUP = /^[a-z][a-z-]{0,31}$/;
const NUMBER = /^\d{1,12}$/;
/** As the firmware writes it: letters and digits, and %XX for every other byte. */
const NAME = /^(?:[A-Za-z0-9]|%[0-9A-F]{2}){1,400}$/;
const HIDDEN = /\p{C}|\p{Zl}|\p{Zp}/u;

/** True for a line that is, or was meant to be, one. */
export const isIdentityLine = (line: string): boolean => line.startsWith(START);

/**
 * `damaged`: bytes were lost, ask again. `newer`: of a firmware that this page does not know. Null: a line that is none,
 * or says what cannot be.
 */
export function parseIdentityLine(line: string): FirmwareFacts | 'damaged' | 'newer' | null {
	if (!isIdentityLine(line) || line.length > MAX_LINE) return null;
	const [, text, format, sum] = LINE.exec(line) ?? [];
	if (text === undefined || crc16(utf8(text)) !== Number.parseInt(sum!, 16)) return 'damaged';
	if (Number(format) !== FORMAT) return 'newer';
	return factsOf(fieldsOf(text));
}

/** Later firmware may say more: what is not known is left out. */
function fieldsOf(text: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const word of text.split(' ').slice(2)) {
		const at = word.indexOf('=');
		if (at > 0) fields.set(word.slice(0, at), word.slice(at + 1));
	}
	return fields;
}

function factsOf(fields: ReadonlyMap<string, string>): FirmwareFacts | null {
	const valid = (key: string, pattern: RegExp): string | null => {
		const value = fields.get(key) ?? '';
		return pattern.test(value) ? value : null;
	};
	const version = valid('firmware', VERSION);
	const board = valid('board', BOARD);
	const ocre = valid('ocre', VERSION);
	const zephyr = valid('zephyr', VERSION);
	const abi = valid('abi', NUMBER);
	const groups = (fields.get('groups') ?? '').split(',');
	const numbers = ['containers', 'timers', 'memory'].map((key) => valid(key, NUMBER));
	const isGroups = groups.length <= MAX_GROUPS && groups.every((group) => GROUP.test(group));
	if (!version || !board || !ocre || !zephyr || !abi || !isGroups || numbers.includes(null))
		return null;
	const [containers, timers, memory] = numbers.map(Number);
	const name = decodeName(fields.get('name') ?? '');
	const bootloader = fields.get('bootloader');
	return {
		version,
		board,
		ocre,
		zephyr,
		abi: Number(abi),
		groups,
		containers: containers!,
		timers: timers!,
		...(memory! > 0 && { memoryBytes: memory! }),
		...(bootloader === 'smp' && { bootloader }),
		...(name !== null && { name })
	};
}

function decodeName(escaped: string): string | null {
	if (!NAME.test(escaped)) return null;
	try {
		const name = decodeURIComponent(escaped).trim();
		return name === '' || HIDDEN.test(name) ? null : name;
	} catch {
		// Not UTF-8.
		return null;
	}
}

/** The line, as the firmware writes it. */
export function writeIdentityLine(facts: FirmwareFacts): string {
	const { version, board, ocre, zephyr, abi, groups, containers, timers } = facts;
	const { memoryBytes = 0, bootloader, name = '' } = facts;
	const words = [
		`${START}${FORMAT}`,
		`firmware=${version}`,
		`board=${board}`,
		`ocre=${ocre}`,
		`zephyr=${zephyr}`,
		`abi=${abi}`,
		`groups=${groups.join(',')}`,
		`containers=${containers}`,
		`timers=${timers}`,
		`memory=${memoryBytes}`,
		...(bootloader ? [`bootloader=${bootloader}`] : []),
		...(name === '' ? [] : [`name=${escapeName(name)}`])
	];
	const text = words.join(' ');
	return `${text} crc=${crc16(utf8(text)).toString(16).padStart(4, '0')}`;
}

function escapeName(name: string): string {
	const escaped = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
	const isPlain = (text: string) => /[A-Za-z0-9]/.test(text);
	return [...utf8(name)]
		.map((byte) => {
			const text = String.fromCharCode(byte);
			return isPlain(text) ? text : escaped(byte);
		})
		.join('');
}
