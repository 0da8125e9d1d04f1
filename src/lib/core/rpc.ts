// Comlink with errors that keep their class and code: Comlink alone drops every custom field.
import * as Comlink from 'comlink';
import { AppError, type ErrorCode, type ErrorValues } from './errors.ts';
import { untilAborted } from './until-aborted.ts';

type Thrown = { value: unknown };
type Wire = { isError: boolean; value: unknown };

const handler = Comlink.transferHandlers.get('throw') as Comlink.TransferHandler<Thrown, Wire>;
const serialize = handler.serialize.bind(handler);
const deserialize = handler.deserialize.bind(handler);

handler.serialize = (thrown) => {
	const [wire, transferables] = serialize(thrown);
	const { value } = thrown;
	if (value instanceof AppError)
		Object.assign(wire.value as object, { code: value.code, values: value.values });
	else if (value instanceof DOMException)
		Object.assign(wire.value as object, { domName: value.name });
	return [wire, transferables];
};

handler.deserialize = (wire) => {
	if (wire.isError) {
		const { code, values, domName, message } = wire.value as {
			code?: ErrorCode;
			values?: ErrorValues;
			domName?: string;
			message: string;
		};
		if (domName) throw new DOMException(message, domName);
		if (code) throw AppError.like({ code, values: values ?? {} }, message);
	}
	return deserialize(wire);
};

type Call = (...args: unknown[]) => Promise<unknown>;

/**
 * As `wrap`, for an other end that may die: every call rejects with the signal's reason once it is aborted, where Comlink
 * alone would wait for ever. For an API whose members are all functions.
 */
export function wrapMortal<Api>(
	endpoint: Comlink.Endpoint,
	gone: AbortSignal
): Comlink.Remote<Api> {
	const remote = Comlink.wrap<Api>(endpoint);
	return new Proxy<object>(remote, {
		get(target, name): unknown {
			const member = Reflect.get(target, name) as Call;
			if (typeof name === 'symbol' || name === 'then') return member;
			return async (...args: unknown[]) => {
				gone.throwIfAborted();
				return untilAborted(member(...args), gone);
			};
		}
	}) as Comlink.Remote<Api>;
}

export const { expose, wrap, proxy, transfer } = Comlink;
export type { Endpoint, Remote } from 'comlink';
