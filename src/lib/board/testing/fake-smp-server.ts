// The SMP side of the made-up supervisor: echo and the file group, with the real one's habits.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '#lib/core/bytes.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import {
	FS_CLOSE,
	FS_FILE,
	FS_HASH,
	FS_RC,
	FS_STATUS,
	OS_ECHO,
	OS_INFO,
	SMP_GROUP_FS,
	SMP_GROUP_OS
} from '#lib/wire/smp-groups.ts';
import {
	decodeFsDownloadRequest,
	decodeFsUploadRequest,
	decodeOsEchoRequest,
	decodePayload,
	failureFields,
	responsePacket
} from '#lib/wire/smp-messages.ts';
import { encodePacket, SMP_READ, type SmpPacket } from '#lib/wire/smp-packet.ts';
import { readText, type Payload } from '#lib/wire/smp-payload.ts';

const READ_BYTES = 334;

export interface FakeStorage {
	files: Map<string, Uint8Array>;
	folders: Set<string>;
	capacityBytes: number;
	readonly usedBytes: number;
}

export class FakeSmpServer {
	/** Packets that are longer get lost, as where the board's line buffers are too few. */
	maxPacketBytes = 4096;
	/** Answers to leave out: counts down with each. */
	loseAnswers = 0;
	/** Changes a byte of every chunk that is written. */
	corruptsFiles = false;
	/** Has the file group at all. */
	files = true;
	hashes = true;
	/** Changes a byte of every chunk that is read. */
	corruptsReads = false;
	readonly packetSizes: number[] = [];
	/** Of all files together, each time that something is written. */
	writtenBytes = 0;
	/** Answers nothing any more: what half a marker does to the real one. Frames are text to the shell then. */
	dead = false;
	/** What it says it is; undefined: it has no such command. */
	board: string | undefined;
	/** Says this offset after so many chunks, once or from then on. */
	wrongOffset: { after: number; offset: number; always?: boolean } | undefined;
	readonly #storage: FakeStorage;
	/** Of a file that is open, a reset loses what was written since it was opened. */
	losesOpenFile = false;
	/** A file that is open is seen as it was before. */
	hidesOpenFile = false;
	#open: { path: string; offset: number; closed: Uint8Array } | undefined;

	constructor(storage: FakeStorage) {
		this.#storage = storage;
	}

	/** A file as others see it. */
	shown(path: string): Uint8Array | undefined {
		const hidden = this.hidesOpenFile && this.#open?.path === path;
		return hidden ? this.#open!.closed : this.#storage.files.get(path);
	}

	close(): void {
		this.#open = undefined;
	}

	reset(): void {
		const open = this.#open;
		if (open && this.losesOpenFile) this.#storage.files.set(open.path, open.closed);
		this.close();
	}

	answer(packet: SmpPacket): Uint8Array | undefined {
		const bytes = encodePacket(packet).length;
		if (this.dead) return undefined;
		if (bytes > this.maxPacketBytes) return undefined;
		this.packetSizes.push(bytes);
		const fields = this.#fields(packet);
		if (this.loseAnswers > 0) {
			this.loseAnswers--;
			return undefined;
		}
		return encodeFrame(encodePacket(responsePacket(packet, fields)), 'device');
	}

	#fields(packet: SmpPacket): Payload {
		const map = decodePayload(packet.payload);
		if (packet.group === SMP_GROUP_OS && packet.command === OS_ECHO)
			return { r: decodeOsEchoRequest(map) };
		if (packet.group === SMP_GROUP_OS && packet.command === OS_INFO && this.board !== undefined)
			return { output: this.board };
		if (packet.group === SMP_GROUP_FS && packet.command === FS_CLOSE) {
			this.close();
			return {};
		}
		if (packet.group !== SMP_GROUP_FS || !this.files) return { rc: 8 };
		if (packet.command === FS_STATUS || packet.command === FS_HASH)
			return this.#about(packet, readText(map, 'name'));
		if (packet.command !== FS_FILE) return { rc: 8 };
		if (packet.operation === SMP_READ) return this.#read(packet, decodeFsDownloadRequest(map));
		const { name, offset, data } = decodeFsUploadRequest(map);
		if (utf8(name).length > 64) return { rc: 3 };
		return this.#write(packet, name, offset, data);
	}

	#missing(packet: SmpPacket, path: string): Payload {
		const { files, folders } = this.#storage;
		const isFolder = folders.has(path) || [...files.keys()].some((f) => f.startsWith(`${path}/`));
		return failureFields(packet, isFolder ? FS_RC.isDirectory : FS_RC.notFound);
	}

	#about(packet: SmpPacket, path: string): Payload {
		const file = this.#storage.files.get(path);
		// A file that is open is there for it, whatever became of it meanwhile.
		if (!file && this.#open?.path === path) return { len: 0 };
		if (!file) return this.#missing(packet, path);
		if (packet.command === FS_STATUS) return { len: file.length };
		if (!this.hashes) return { rc: 8 };
		if (file.length === 0) return failureFields(packet, FS_RC.offsetBeyondFile);
		return { type: 'sha256', len: file.length, output: sha256(file) };
	}

	#read(packet: SmpPacket, { name, offset }: { name: string; offset: number }): Payload {
		const file = this.#storage.files.get(name);
		if (!file) return this.#missing(packet, name);
		const data = file.slice(offset, offset + READ_BYTES);
		if (this.corruptsReads && data.length > 0) data[0]! ^= 1;
		return { off: offset, data, ...(offset === 0 && { len: file.length }) };
	}

	#write(packet: SmpPacket, path: string, offset: number, data: Uint8Array): Payload {
		const { files } = this.#storage;
		const open = this.#open?.path === path ? this.#open : undefined;
		if (offset === 0 && !open) files.set(path, new Uint8Array(0));
		const old = files.get(path);
		// A second first chunk of an open file is appended.
		const expected = open?.offset ?? old?.length ?? 0;
		if (!old || (offset !== 0 && offset !== expected))
			return { ...failureFields(packet, FS_RC.offsetNotValid), len: this.#told(expected) };
		if (this.#storage.usedBytes + data.length > this.#storage.capacityBytes)
			return failureFields(packet, FS_RC.writeFailed);
		const written = data.slice();
		if (this.corruptsFiles && written.length > 0) written[0]! ^= 1;
		files.set(path, Uint8Array.of(...old, ...written));
		this.writtenBytes += written.length;
		this.#open = { path, offset: expected + data.length, closed: open?.closed ?? old };
		return { off: this.#told(this.#open.offset) };
	}

	#told(offset: number): number {
		const wrong = this.wrongOffset;
		if (!wrong || --wrong.after > 0) return offset;
		if (!wrong.always) this.wrongOffset = undefined;
		return wrong.offset;
	}
}
