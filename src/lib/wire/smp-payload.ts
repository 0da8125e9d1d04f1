// The CBOR maps inside SMP packets: encoding as clients and as Zephyr do, and fields read out with their types checked.
import { encode } from 'cborg';
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { decodeCbor, type CborLimits } from './cbor-outline.ts';

export type PayloadValue =
	| number
	| string
	| boolean
	| Uint8Array
	| readonly PayloadValue[]
	| { readonly [key: string]: PayloadValue | undefined };

export type Payload = { readonly [key: string]: PayloadValue | undefined };

/** A decoded map. Values are whatever the other end sent: read them with the functions below. */
export type PayloadMap = ReadonlyMap<unknown, unknown>;

/** A definite-length map with its fields in the given order, as clients send. */
export function encodePayload(fields: Payload): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
	const map = new Map(entries);
	return Uint8Array.from(encode(map, { mapSorter: () => 0 }));
}

/** An indefinite-length map (`bf … ff`), inner maps too, as Zephyr answers. */
export function encodeDevicePayload(fields: Payload): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [Uint8Array.of(0xbf)];
	for (const [key, value] of Object.entries(fields)) {
		if (value === undefined) continue;
		parts.push(encode(key), encodeDeviceValue(value));
	}
	parts.push(Uint8Array.of(0xff));
	return concatBytes(parts);
}

function encodeDeviceValue(value: PayloadValue): Uint8Array {
	if (Array.isArray(value)) {
		const items = (value as readonly PayloadValue[]).map(encodeDeviceValue);
		return concatBytes([Uint8Array.of(0x9f), ...items, Uint8Array.of(0xff)]);
	}
	if (typeof value === 'object' && !(value instanceof Uint8Array))
		return encodeDevicePayload(value as Payload);
	return encode(value);
}

/** More than any group of SMP says, and little enough to be read at once. */
export const PAYLOAD_LIMITS: CborLimits = { depth: 16, items: 10_000 };

/** Throws `smp-invalid` when the bytes are not one CBOR map. No bytes at all are an empty map. */
export function decodePayload(bytes: Uint8Array): PayloadMap {
	if (bytes.length === 0) return new Map();
	let value: unknown;
	try {
		value = decodeCbor(bytes, PAYLOAD_LIMITS, { useMaps: true, allowUndefined: true });
	} catch (error) {
		throw new AppError('smp-invalid', `not a CBOR map: ${messageOf(error)}`, { cause: error });
	}
	if (!(value instanceof Map)) throw new AppError('smp-invalid', 'an SMP payload is not a map');
	return value;
}

function wrongField(name: string, wanted: string): AppError {
	return new AppError('smp-invalid', `SMP field "${name}" is not ${wanted}`);
}

export function readOptionalUint(
	map: PayloadMap,
	name: string,
	max = 0xffff_ffff
): number | undefined {
	const value = map.get(name);
	if (value === undefined) return undefined;
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max)
		throw wrongField(name, `a whole number from 0 to ${max}`);
	return value;
}

export function readUint(map: PayloadMap, name: string, max?: number): number {
	const value = readOptionalUint(map, name, max);
	if (value === undefined) throw wrongField(name, 'there');
	return value;
}

export function readOptionalInt(map: PayloadMap, name: string): number | undefined {
	const value = map.get(name);
	if (value === undefined) return undefined;
	if (typeof value !== 'number' || !Number.isInteger(value))
		throw wrongField(name, 'a whole number');
	return value;
}

export function readOptionalBoolean(map: PayloadMap, name: string): boolean | undefined {
	const value = map.get(name);
	if (value === undefined || typeof value === 'boolean') return value;
	throw wrongField(name, 'true or false');
}

export function readOptionalText(
	map: PayloadMap,
	name: string,
	maxLength = 65535
): string | undefined {
	const value = map.get(name);
	if (value === undefined) return undefined;
	if (typeof value !== 'string' || value.length > maxLength)
		throw wrongField(name, `text of at most ${maxLength} characters`);
	return value;
}

export function readText(map: PayloadMap, name: string, maxLength?: number): string {
	const value = readOptionalText(map, name, maxLength);
	if (value === undefined) throw wrongField(name, 'there');
	return value;
}

export function readBytes(map: PayloadMap, name: string, maxLength = 65535): Uint8Array {
	const value = map.get(name);
	if (!(value instanceof Uint8Array) || value.length > maxLength)
		throw wrongField(name, `at most ${maxLength} bytes`);
	return value;
}

export function readTextList(map: PayloadMap, name: string, maxItems = 64): string[] {
	const value = map.get(name);
	if (!Array.isArray(value) || value.length > maxItems)
		throw wrongField(name, `a list of at most ${maxItems} texts`);
	return value.map((item) => {
		if (typeof item !== 'string') throw wrongField(name, 'a list of texts');
		return item;
	});
}
