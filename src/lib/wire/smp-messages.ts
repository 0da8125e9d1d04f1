// Requests and responses of the SMP groups that a console offers (os, fs, shell), typed for both ends.
// Decoders check every field of what the other end sent and throw `smp-invalid`.
import { AppError } from '#lib/core/errors.ts';
import {
	FS_CLOSE,
	FS_FILE,
	FS_HASH,
	FS_STATUS,
	OS_BOOTLOADER_INFO,
	OS_ECHO,
	OS_INFO,
	OS_PARAMETERS,
	OS_RESET,
	SHELL_EXEC,
	SMP_GROUP_FS,
	SMP_GROUP_OS,
	SMP_GROUP_SHELL
} from './smp-groups.ts';
import {
	SMP_READ,
	SMP_READ_RESPONSE,
	SMP_WRITE,
	SMP_WRITE_RESPONSE,
	type SmpPacket
} from './smp-packet.ts';
import {
	decodePayload,
	encodeDevicePayload,
	encodePayload,
	readBytes,
	readOptionalInt,
	readOptionalText,
	readOptionalUint,
	readText,
	readTextList,
	readUint,
	type Payload,
	type PayloadMap
} from './smp-payload.ts';

/** What is asked, without version and sequence, which the client adds. */
export interface SmpRequest {
	operation: typeof SMP_READ | typeof SMP_WRITE;
	group: number;
	command: number;
	fields: Payload;
}

export function requestPacket(request: SmpRequest, sequence: number): SmpPacket {
	const { operation, group, command, fields } = request;
	return {
		version: 1,
		operation,
		flags: 0,
		group,
		sequence,
		command,
		payload: encodePayload(fields)
	};
}

/** The answer to a request, with the request's version, group, sequence and command. */
export function responsePacket(request: SmpPacket, fields: Payload): SmpPacket {
	return {
		...request,
		operation: request.operation === SMP_READ ? SMP_READ_RESPONSE : SMP_WRITE_RESPONSE,
		payload: encodeDevicePayload(fields)
	};
}

export function isResponseTo(request: SmpPacket, packet: SmpPacket): boolean {
	return (
		packet.operation === request.operation + 1 &&
		packet.sequence === request.sequence &&
		packet.group === request.group &&
		packet.command === request.command
	);
}

/** The error in a response: `{err:{group,rc}}` of version 1, or `{rc}` (then `group` is undefined). */
export interface SmpFailure {
	group: number | undefined;
	rc: number;
}

export function readFailure(map: PayloadMap): SmpFailure | undefined {
	const error = map.get('err');
	if (error !== undefined) {
		if (!(error instanceof Map)) throw new AppError('smp-invalid', 'SMP field "err" is not a map');
		return { group: readUint(error, 'group', 0xffff), rc: readUint(error, 'rc', 0xffff) };
	}
	const rc = readOptionalInt(map, 'rc');
	return rc === undefined || rc === 0 ? undefined : { group: undefined, rc };
}

/** Fields of a failure response in the version of the request. `groupRc` is used by version 1 only. */
export function failureFields(request: SmpPacket, groupRc: number): Payload {
	return request.version === 1 ? { err: { group: request.group, rc: groupRc } } : { rc: 1 };
}

// os group

export const osEcho = (text: string): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_OS,
	command: OS_ECHO,
	fields: { d: text }
});
export const decodeOsEchoRequest = (map: PayloadMap): string => readText(map, 'd');
export const decodeOsEcho = (map: PayloadMap): string => readText(map, 'r');

/** `bootMode`: 0 runs the application again, 1 goes into the bootloader where the firmware knows how. */
export const osReset = (bootMode?: 0 | 1): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_OS,
	command: OS_RESET,
	fields: { boot_mode: bootMode }
});

/** Without a query, the name of the bootloader. "mode" asks MCUboot how it updates. */
export const osBootloaderInfo = (query?: string): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_OS,
	command: OS_BOOTLOADER_INFO,
	fields: { query }
});
/** The name of the bootloader: untrusted text, "MCUboot" mostly. */
export const decodeBootloaderName = (map: PayloadMap): string => readText(map, 'bootloader', 64);

export interface OsParameters {
	bufferBytes: number;
	bufferCount: number;
}
export const osParameters = (): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_OS,
	command: OS_PARAMETERS,
	fields: {}
});
export const decodeOsParameters = (map: PayloadMap): OsParameters => ({
	bufferBytes: readUint(map, 'buf_size', 0xffff),
	bufferCount: readUint(map, 'buf_count', 0xffff)
});
export const osParametersFields = (value: OsParameters): Payload => ({
	buf_size: value.bufferBytes,
	buf_count: value.bufferCount
});

export const osInfo = (format?: string): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_OS,
	command: OS_INFO,
	fields: { format }
});
export const decodeOsInfoRequest = (map: PayloadMap): string | undefined =>
	readOptionalText(map, 'format', 64);
export const decodeOsInfo = (map: PayloadMap): string => readText(map, 'output', 4096);

// fs group

export interface FsUpload {
	name: string;
	offset: number;
	data: Uint8Array;
	/** Size of the whole file; only with the chunk at offset 0. */
	totalBytes?: number | undefined;
}
export const fsUpload = ({ name, offset, data, totalBytes }: FsUpload): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_FS,
	command: FS_FILE,
	fields: { off: offset, data, len: totalBytes, name }
});
export const decodeFsUploadRequest = (map: PayloadMap): FsUpload => ({
	name: readText(map, 'name'),
	offset: readUint(map, 'off'),
	data: readBytes(map, 'data'),
	totalBytes: readOptionalUint(map, 'len')
});
/** Where the next chunk must begin: `off` of a success, `len` of a failure for a wrong offset. */
export function decodeFsUpload(map: PayloadMap): { nextOffset: number | undefined } {
	const failed = readFailure(map) !== undefined;
	return { nextOffset: failed ? readOptionalUint(map, 'len') : readUint(map, 'off') };
}

export const fsDownload = (name: string, offset: number): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_FS,
	command: FS_FILE,
	fields: { off: offset, name }
});
export const decodeFsDownloadRequest = (map: PayloadMap): { name: string; offset: number } => ({
	name: readText(map, 'name'),
	offset: readUint(map, 'off')
});
export interface FsDownload {
	offset: number;
	data: Uint8Array;
	totalBytes: number | undefined;
}
export const decodeFsDownload = (map: PayloadMap): FsDownload => ({
	offset: readUint(map, 'off'),
	data: readBytes(map, 'data'),
	totalBytes: readOptionalUint(map, 'len')
});

export const fsStatus = (name: string): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_FS,
	command: FS_STATUS,
	fields: { name }
});
export const decodeFsNameRequest = (map: PayloadMap): string => readText(map, 'name');
export const decodeFsStatus = (map: PayloadMap): number => readUint(map, 'len');

export const fsHash = (name: string, type?: string): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_FS,
	command: FS_HASH,
	fields: { name, type }
});
export const decodeFsHashRequest = (
	map: PayloadMap
): { name: string; type: string | undefined } => ({
	name: readText(map, 'name'),
	type: readOptionalText(map, 'type', 32)
});
export interface FsHash {
	type: string;
	sizeBytes: number;
	/** Bytes of a hash, or the number of a CRC-32. */
	output: Uint8Array | number;
}
export function decodeFsHash(map: PayloadMap): FsHash {
	const crc = map.get('output');
	return {
		type: readText(map, 'type', 32),
		sizeBytes: readUint(map, 'len'),
		output: typeof crc === 'number' ? readUint(map, 'output') : readBytes(map, 'output', 64)
	};
}

/** Ends writing or reading: the file's size and hash are right only after it. */
export const fsClose = (): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_FS,
	command: FS_CLOSE,
	fields: {}
});

// shell group

export const shellExec = (words: readonly string[]): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_SHELL,
	command: SHELL_EXEC,
	fields: { argv: words }
});
export const decodeShellExecRequest = (map: PayloadMap): string[] => readTextList(map, 'argv');
export interface ShellExec {
	output: string;
	returnValue: number;
}
export const decodeShellExec = (map: PayloadMap): ShellExec => ({
	output: readText(map, 'o'),
	returnValue: readOptionalInt(map, 'ret') ?? 0
});

export { decodePayload };
