// Comlink with errors that keep their class and code: Comlink alone drops every custom field.
import * as Comlink from 'comlink';
import { AppError } from './errors.ts';

type Thrown = { value: unknown };
type Wire = { isError: boolean; value: unknown };

const handler = Comlink.transferHandlers.get('throw') as Comlink.TransferHandler<Thrown, Wire>;
const serialize = handler.serialize.bind(handler);
const deserialize = handler.deserialize.bind(handler);

handler.serialize = (thrown) => {
	const [wire, transferables] = serialize(thrown);
	const { value } = thrown;
	if (value instanceof AppError) Object.assign(wire.value as object, { code: value.code });
	else if (value instanceof DOMException)
		Object.assign(wire.value as object, { domName: value.name });
	return [wire, transferables];
};

handler.deserialize = (wire) => {
	if (wire.isError) {
		const { code, domName, message } = wire.value as {
			code?: string;
			domName?: string;
			message: string;
		};
		if (domName) throw new DOMException(message, domName);
		if (code) throw new AppError(code, message);
	}
	return deserialize(wire);
};

export const { expose, wrap, proxy, transfer } = Comlink;
export type { Endpoint, Remote } from 'comlink';
