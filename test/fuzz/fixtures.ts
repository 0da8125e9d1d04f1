// What decoders begin from: recorded sessions, modules, the files of our examples.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { FRAME_START } from '#lib/wire/smp-frame.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import { loadRecording, RECORDED_VERSIONS, recordingNames } from '../recording.ts';

const ROOT = path.join(import.meta.dirname, '../..');
/** Of a session: its beginning has what it is about. */
const MAX_SESSION_BYTES = 6000;

function sessions(direction: 'tx' | 'rx'): Uint8Array<ArrayBuffer>[] {
	return RECORDED_VERSIONS.flatMap((version) =>
		recordingNames('', version).map((name) => {
			const pieces = loadRecording(name, version).filter((piece) => piece.direction === direction);
			return concatBytes(pieces.map(({ bytes }) => bytes)).slice(0, MAX_SESSION_BYTES);
		})
	).filter(({ length }) => length > 0);
}

/** What boards sent, and what was sent to them. */
export const fromBoards = () => sessions('rx');
export const toBoards = () => sessions('tx');

export const consoleTexts = (): string[] => fromBoards().map(latin1);

/** Every sound SMP packet that was recorded, as it is inside its frame. */
export function recordedPackets(): SmpPacket[] {
	return [...fromBoards(), ...toBoards()]
		.filter((bytes) => bytes.includes(FRAME_START[0]))
		.flatMap((bytes) => new SmpStreamDecoder().push(bytes))
		.flatMap((item) => (item.kind === 'packet' ? [item.packet] : []));
}

/** Small modules that the runtime loads or refuses. */
export function modules(): Uint8Array<ArrayBuffer>[] {
	const file = path.join(ROOT, 'test/fixtures/loader/modules.json');
	const all = JSON.parse(readFileSync(file, 'utf8')) as { hex: string }[];
	return all.map(({ hex }) => new Uint8Array(Buffer.from(hex, 'hex')));
}

/** The examples' files whose names end so. */
export function exampleTexts(ending: string): string[] {
	const folder = path.join(ROOT, 'src/examples');
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
}

export const repeated = (text: string, times: number): string => text.repeat(times);
