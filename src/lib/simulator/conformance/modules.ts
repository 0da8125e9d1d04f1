// Modules that do what those of the recordings did, of the recorded sizes, for boards with the real runtime.
import { concatBytes, fromHex } from '#lib/core/bytes.ts';
import { FS_FILE, SMP_GROUP_FS } from '#lib/wire/smp-groups.ts';
import { decodePacket, SMP_WRITE } from '#lib/wire/smp-packet.ts';
import { decodePayload, readBytes } from '#lib/wire/smp-payload.ts';
import { program, textAt } from '../runtime/testing/modules.ts';
import { wat } from '../runtime/testing/test-board.ts';
import { FrameAssembler } from '../smp/frame-assembler.ts';
import { readRecording, type RecordingId } from './replay.ts';

const EMPTY_SECTION_BYTES = 6;

/** Of the recorded size: a section that engines pass over makes up for what the original had more. */
function padded(wasm: Uint8Array, sizeBytes: number): Uint8Array {
	const payload = sizeBytes - wasm.length - EMPTY_SECTION_BYTES;
	const length = [0, 7, 14, 21, 28].map((shift) => ((payload >> shift) & 0x7f) | 0x80);
	length[4]! &= 0x7f;
	return concatBytes([wasm, Uint8Array.of(0, ...length), new Uint8Array(payload)]);
}

/** Ends at once; `memory` in pages. */
export const emptyModule = (sizeBytes: number, memory?: string): Uint8Array =>
	padded(wat(program({ ...(memory === undefined ? {} : { memory }), body: '' })), sizeBytes);

export const exitingModule = (code: number, sizeBytes: number): Uint8Array =>
	padded(wat(program({ imports: ['exit'], body: `(call $exit (i32.const ${code}))` })), sizeBytes);

/** Sleeps again and again. */
export const endlessModule = (sizeBytes: number): Uint8Array =>
	padded(
		wat(
			program({
				imports: ['sleep'],
				body: '(loop $ever (drop (call $sleep (i32.const 100))) (br $ever))'
			})
		),
		sizeBytes
	);

/** The file that was sent over SMP in a recording. */
export function uploadedFile(recording: RecordingId): Uint8Array {
	const assembler = new FrameAssembler();
	const pieces: Uint8Array[] = [];
	for (const { dir, hex } of readRecording(recording)) {
		const bytes = dir === 'tx' ? assembler.add(fromHex(hex)) : null;
		if (!bytes) continue;
		const { group, command, operation, payload } = decodePacket(bytes);
		if (group === SMP_GROUP_FS && command === FS_FILE && operation === SMP_WRITE)
			pieces.push(readBytes(decodePayload(payload), 'data'));
	}
	return concatBytes(pieces);
}

/** Wants so many pages and does nothing with them. */
export const greedyModule = (pages: number, sizeBytes: number): Uint8Array =>
	padded(wat(`(module (memory (export "memory") ${pages}) (func (export "_start")))`), sizeBytes);

const TEXT_BYTES = 120;

/** Prints the text and ends. */
export function sayingModule(text: string, sizeBytes: number): Uint8Array {
	const texts = text.match(new RegExp(`[^]{1,${TEXT_BYTES}}`, 'g')) ?? [];
	const body = texts.map((_text, index) => `(call $say ${textAt(index)})`).join(' ');
	return padded(wat(program({ texts, body })), sizeBytes);
}

/** Waits once, in one call of WASI. */
export function sleepingModule(ms: number, sizeBytes: number): Uint8Array {
	const body = `(i64.store (i32.const 4120) (i64.const ${ms * 1_000_000}))
		(drop (call $poll (i32.const 4096) (i32.const 4160) (i32.const 1) (i32.const 4224)))`;
	return padded(wat(program({ body })), sizeBytes);
}

const TIMERS = 20;
const RESULTS_AT = 4096;

/** Calls a function for the timers 1 to 20 and prints a row of what it returned: 0 or -22. */
function forTimers(name: string): string {
	const result = `(i32.add (i32.const ${RESULTS_AT}) (i32.shl (local.get $i) (i32.const 2)))`;
	const each = (label: string, action: string) => `(local.set $i (i32.const 1))
		(loop $${label} ${action}
			(local.set $i (i32.add (local.get $i) (i32.const 1)))
			(br_if $${label} (i32.le_s (local.get $i) (i32.const ${TIMERS}))))`;
	return `${each(`${name}_call`, `(i32.store ${result} (call $${name} (local.get $i)))`)}
		${each(
			`${name}_print`,
			`(if (i32.gt_s (local.get $i) (i32.const 1)) (then (call $say ${textAt(0)})))
			(if (i32.eqz (i32.load ${result}))
				(then (call $say ${textAt(1)})) (else (call $say ${textAt(2)})))`
		)}
		(call $say ${textAt(3)})`;
}

/** Creates twenty timers and deletes them. */
export const timersModule = (sizeBytes: number): Uint8Array =>
	padded(
		wat(
			program({
				imports: ['timer_create', 'timer_delete'],
				texts: [' ', '0', '-22', '\n'],
				body: forTimers('timer_create') + forTimers('timer_delete')
			})
		),
		sizeBytes
	);
