// Answers SMP requests: finds the group's handler, turns failures into the words of the request's version.
import { AppError, isAbort } from '#lib/core/errors.ts';
import { SMP_RC } from '#lib/wire/smp-groups.ts';
import { encodePacket, SMP_HEADER_BYTES } from '#lib/wire/smp-packet.ts';
import { encodeDevicePayload, type Payload, type PayloadMap } from '#lib/wire/smp-payload.ts';
import { PACKET_BUFFER_BYTES } from './frame-assembler.ts';
import { readRequest, readRequestPayload, type ReceivedRequest } from './request.ts';

/** `rc` for a version that the firmware does not know yet. */
const TOO_NEW = 13;

export type SmpAnswer =
	| { kind: 'ok'; fields: Payload }
	/** A failure of the protocol: the same in both versions. */
	| { kind: 'rc'; rc: number }
	/** A failure that the group defines; version 0 only knows `legacy`. */
	| { kind: 'error'; rc: number; legacy: number; group?: number; fields?: Payload };

export type SmpHandler = (fields: PayloadMap) => SmpAnswer | Promise<SmpAnswer>;

/** Handlers of one command; a missing one is not supported. */
export interface SmpCommand {
	read?: SmpHandler;
	write?: SmpHandler;
	/** It asks for nothing: what comes with it is not even looked at. */
	ignoresPayload?: true;
}

export type SmpGroup = ReadonlyMap<number, SmpCommand>;

export const ok = (fields: Payload = {}): SmpAnswer => ({ kind: 'ok', fields });
export const failure = (rc: number): SmpAnswer => ({ kind: 'rc', rc });

function answerFields(request: ReceivedRequest, answer: SmpAnswer): Payload {
	switch (answer.kind) {
		case 'ok':
			return answer.fields;
		case 'rc':
			return { rc: answer.rc };
		case 'error':
			if (request.version === 0) return { rc: answer.legacy };
			return { err: { group: answer.group ?? request.group, rc: answer.rc }, ...answer.fields };
	}
}

function respond(request: ReceivedRequest, answer: SmpAnswer): Uint8Array {
	const payload = encodeDevicePayload(answerFields(request, answer));
	if (payload.length > PACKET_BUFFER_BYTES - SMP_HEADER_BYTES)
		return respond(request, failure(SMP_RC.messageTooLong));
	const { version, answer: operation, group, sequence, command } = request;
	return encodePacket({ version, operation, flags: 0, group, sequence, command, payload });
}

/** What is wrong with a request before it matters whom it asks, in the order in which the firmware looks. */
function refusalOf({ isCut, handler, isTooNew }: ReceivedRequest): number | null {
	if (isCut) return SMP_RC.corrupt;
	if (handler === null) return SMP_RC.notSupported;
	return isTooNew ? TOO_NEW : null;
}

export class SmpServer {
	readonly #groups: ReadonlyMap<number, SmpGroup>;

	constructor(groups: ReadonlyMap<number, SmpGroup>) {
		this.#groups = groups;
	}

	/** The response, or null where the firmware says nothing. A handler's own defects are thrown. */
	async answer(bytes: Uint8Array): Promise<Uint8Array | null> {
		const request = readRequest(bytes);
		if (!request) return null;
		const refused = refusalOf(request);
		if (refused !== null) return respond(request, failure(refused));
		const command = this.#groups.get(request.group)?.get(request.command);
		const handler = request.handler === null ? undefined : command?.[request.handler];
		if (!handler || !command) return respond(request, failure(SMP_RC.notSupported));
		try {
			const { ignoresPayload } = command;
			const fields = ignoresPayload ? new Map() : readRequestPayload(request.payload);
			return respond(request, await handler(fields));
		} catch (error) {
			if (error instanceof AppError && error.code === 'smp-invalid')
				return respond(request, failure(SMP_RC.invalid));
			if (isAbort(error)) return null;
			throw error;
		}
	}
}
