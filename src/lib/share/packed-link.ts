// A value in the fragment of a link, and back: `#FIELD=VERSION.DATA`, JSON packed by zlib as base64url. It knows how links
// suffer on their way, not what is in them.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { fromBase64, toBase64Url } from './base64url.ts';
import { findLink, MAX_LINK_LENGTH, type LinkData, type LinkField } from './link-text.ts';
import { packZlib, unpackZlib, type UnpackLimits } from './zlib-bytes.ts';

export interface PackedLink<T> {
	field: LinkField;
	/** What its data unpacks to at most. */
	limits: UnpackLimits;
	/** One for each version, for ever: the value is what JSON said. */
	readers: Readonly<Record<number, (value: unknown) => T>>;
}

/** `page`: the address of the page that opens it, without query and fragment. */
export function packLink(page: string, field: LinkField, version: number, value: unknown): string {
	const packed = packZlib(utf8(JSON.stringify(value)));
	return `${page}#${field}=${version}.${toBase64Url(packed)}`;
}

/** Whether there is a link in it at all, whole or not. */
export function hasPacked(text: string, field: LinkField): boolean {
	return text.length <= MAX_LINK_LENGTH && findLink(text, field) !== null;
}

/**
 * From an address or from whatever was pasted. Throws `link-not-ours`, `link-newer`, `link-cut`, `link-damaged`,
 * `link-bomb`, `link-too-large`, `link-invalid`, and what the reader throws.
 */
export function unpackLink<T>(text: string, { field, limits, readers }: PackedLink<T>): T {
	if (text.length > MAX_LINK_LENGTH) {
		const limit = Math.floor(MAX_LINK_LENGTH / 1_000_000);
		throw new AppError('link-too-large', `${text.length} characters`, { values: { limit } });
	}
	const link = findLink(text, field);
	if (!link) throw new AppError('link-not-ours', 'there is nothing of ours in it');
	const read = readers[link.version];
	if (!read) {
		const values = { version: link.version };
		throw new AppError('link-newer', `version ${link.version}`, { values });
	}
	return firstThatReads(link.candidates, (data) => read(parse(unpackZlib(bytesOf(data), limits))));
}

/** The first failure counts: the others are guesses at what was meant. */
function firstThatReads<T>(candidates: readonly LinkData[], read: (data: string) => T): T {
	let failure: unknown = null;
	for (const candidate of candidates) {
		try {
			return read(candidate.data);
		} catch (error) {
			failure ??= failureOf(error, candidate);
			if (!isUnreadable(error)) break;
		}
	}
	throw failure;
}

function isUnreadable(error: unknown): boolean {
	return error instanceof AppError && (error.code === 'link-cut' || error.code === 'link-damaged');
}

/** A letter that no link has ends what can be read of it: it was changed, not cut. */
function failureOf(error: unknown, { behind }: LinkData): unknown {
	if (!isUnreadable(error)) return error;
	if (behind === 'ellipsis') return new AppError('link-cut', 'it ends in dots', { cause: error });
	if (behind === 'other') return new AppError('link-damaged', 'a strange letter', { cause: error });
	return error;
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
	if (data === '') throw new AppError('link-cut', 'nothing follows the version');
	try {
		return fromBase64(data);
	} catch (error) {
		throw new AppError('link-cut', 'half a byte at the end', { cause: error });
	}
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw new AppError('link-invalid', 'not JSON', { values: { field: 'JSON' }, cause: error });
	}
}
