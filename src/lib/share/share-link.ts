// A project in the fragment of a link, and back: `#project=VERSION.DATA`. Servers never see it. Each version has its own
// reader for ever; docs/links.md tells the format.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { MAX_PROJECT_BYTES } from '#lib/project/project.ts';
import { fromBase64, toBase64Url } from './base64url.ts';
import { findLink, LINK_FIELD, MAX_LINK_LENGTH, type LinkData } from './link-text.ts';
import { decodeShared, encodeShared, type SharedProject } from './shared-project.ts';
import { packZlib, unpackZlib, type UnpackLimits } from './zlib-bytes.ts';

/** What this page writes. */
export const LINK_VERSION = 1;

/** JSON writes some characters as six; text packs to a twentieth, and what packs to less repeats itself. */
const LIMITS: UnpackLimits = {
	bytes: 2 * MAX_PROJECT_BYTES,
	freeBytes: 1024 * 1024,
	ratio: 60
};

/** Version 1: JSON, packed by zlib, as base64url. */
function readVersion1(data: string): SharedProject {
	const bytes = unpackZlib(bytesOf(data), LIMITS);
	return decodeShared(parse(bytes));
}

const READERS: Readonly<Record<number, (data: string) => SharedProject>> = { 1: readVersion1 };

/** The link of a project. `page`: the address of the page that opens it, without query and fragment. */
export function linkOf(page: string, project: Parameters<typeof encodeShared>[0]): string {
	const packed = packZlib(utf8(JSON.stringify(encodeShared(project))));
	return `${page}#${LINK_FIELD}=${LINK_VERSION}.${toBase64Url(packed)}`;
}

/** Whether there is a link in it at all, whole or not. */
export function hasLink(text: string): boolean {
	return text.length <= MAX_LINK_LENGTH && findLink(text) !== null;
}

/**
 * From an address or from whatever was pasted. Throws `link-not-ours`, `link-newer`, `link-cut`, `link-damaged`,
 * `link-bomb`, `link-too-large`, and what `decodeShared` throws.
 */
export function readLink(text: string): SharedProject {
	if (text.length > MAX_LINK_LENGTH) {
		const limit = Math.floor(MAX_LINK_LENGTH / 1_000_000);
		throw new AppError('link-too-large', `${text.length} characters`, { values: { limit } });
	}
	const link = findLink(text);
	if (!link) throw new AppError('link-not-ours', 'there is no project in it');
	const read = READERS[link.version];
	if (!read) {
		const values = { version: link.version };
		throw new AppError('link-newer', `version ${link.version}`, { values });
	}
	return firstThatReads(link.candidates, read);
}

/** The first failure counts: the others are guesses at what was meant. */
function firstThatReads(
	candidates: readonly LinkData[],
	read: (data: string) => SharedProject
): SharedProject {
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
