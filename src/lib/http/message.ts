// HTTP/1.1 messages: how a request is written and how an answer is read. The answer comes from a program that may be
// wrong or hostile: everything has a limit, and what is malformed is an error, never a guess.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ByteReader } from './byte-reader.ts';

export interface Header {
	name: string;
	value: string;
}

export interface HttpRequest {
	method: string;
	/** From the first slash, with the query. */
	path: string;
	headers: readonly Header[];
	body: Uint8Array<ArrayBuffer> | null;
}

export interface HttpResponse {
	/** `1.0` or `1.1`. */
	version: string;
	status: number;
	reason: string;
	/** As they came, in order. */
	headers: readonly Header[];
	body: Uint8Array<ArrayBuffer>;
	/** The connection can be used for another request. */
	reusable: boolean;
}

export interface HttpLimits {
	lineBytes: number;
	headerCount: number;
	headerBytes: number;
	bodyBytes: number;
}

export const DEFAULT_LIMITS: HttpLimits = {
	lineBytes: 8 * 1024,
	headerCount: 100,
	headerBytes: 64 * 1024,
	bodyBytes: 8 * 1024 * 1024
};

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const MAX_INFORMATIONAL = 5;

export function isToken(text: string): boolean {
	return TOKEN.test(text);
}

/** Visible characters, spaces and tabs: nothing that could end a line. */
function isHeaderValue(text: string): boolean {
	return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

export function headerOf(headers: readonly Header[], name: string): string | null {
	const wanted = name.toLowerCase();
	const found = headers.filter((header) => header.name.toLowerCase() === wanted);
	return found.length === 0 ? null : found.map(({ value }) => value).join(', ');
}

function requireRequest(condition: boolean, text: string): asserts condition {
	if (!condition) throw new AppError('http-bad-request', text);
}

/** The bytes of a request. Throws AppError `http-bad-request` for what cannot be sent. */
export function encodeRequest(request: HttpRequest, host: string): Uint8Array<ArrayBuffer> {
	const { method, path, headers, body } = request;
	requireRequest(isToken(method), `“${method}” is not a method`);
	requireRequest(/^\/[\x21-\x7e]*$/.test(path), `“${path}” is not a path`);
	const lines = [`${method} ${path} HTTP/1.1`];
	if (headerOf(headers, 'host') === null) lines.push(`Host: ${host}`);
	for (const { name, value } of headers) {
		requireRequest(isToken(name), `“${name}” is not the name of a header`);
		requireRequest(
			isHeaderValue(value),
			`the value of the header ${name} has characters that it cannot have`
		);
		lines.push(`${name}: ${value}`);
	}
	const needsLength = body !== null || ['POST', 'PUT', 'PATCH'].includes(method);
	if (needsLength && headerOf(headers, 'content-length') === null)
		lines.push(`Content-Length: ${body?.length ?? 0}`);
	const head = Uint8Array.from([...`${lines.join('\r\n')}\r\n\r\n`], (char) => char.charCodeAt(0));
	return concatBytes([head, body ?? new Uint8Array(0)]);
}

function malformed(text: string): AppError {
	return new AppError('http-malformed', text);
}

interface Head {
	version: string;
	status: number;
	reason: string;
	headers: Header[];
}

async function readHeaders(reader: ByteReader, limits: HttpLimits): Promise<Header[]> {
	const headers: Header[] = [];
	let total = 0;
	for (;;) {
		const line = await reader.line(limits.lineBytes);
		if (line === null) throw new AppError('http-truncated', 'the answer ends within its headers');
		if (line === '') return headers;
		total += line.length;
		if (headers.length >= limits.headerCount || total > limits.headerBytes)
			throw new AppError('http-too-large', 'the answer has too many headers');
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(colon, 0));
		if (!isToken(name)) throw malformed(`“${line.slice(0, 80)}” is not a header`);
		headers.push({ name, value: line.slice(colon + 1).trim() });
	}
}

async function readHead(reader: ByteReader, limits: HttpLimits): Promise<Head> {
	const line = await reader.line(limits.lineBytes);
	if (line === null)
		throw new AppError('http-empty', 'the connection was closed without an answer');
	const parts = /^HTTP\/(1\.[01]) ([1-5]\d\d)(?: (.*))?$/.exec(line);
	if (!parts) throw malformed(`“${line.slice(0, 80)}” is not the first line of an HTTP answer`);
	const [, version, status, reason] = parts;
	const headers = await readHeaders(reader, limits);
	return { version: version!, status: Number(status), reason: reason ?? '', headers };
}

/** The head of the final answer: those before it (`100 Continue`) are passed over. */
async function readFinalHead(reader: ByteReader, limits: HttpLimits): Promise<Head> {
	for (let i = 0; i < MAX_INFORMATIONAL; i++) {
		const head = await readHead(reader, limits);
		if (head.status >= 200 || head.status === 101) return head;
	}
	throw malformed('too many preliminary answers');
}

function bodyTooLarge(limit: number): AppError {
	return new AppError('http-too-large', `the answer has more than ${limit} bytes`);
}

async function readChunks(
	reader: ByteReader,
	limits: HttpLimits
): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let total = 0;
	for (;;) {
		const line = await reader.line(limits.lineBytes);
		const size = /^([0-9a-f]{1,8})[ \t]*(;.*)?$/i.exec(line ?? '')?.[1];
		if (size === undefined)
			throw malformed(`“${(line ?? '').slice(0, 80)}” is not the size of a chunk`);
		const length = parseInt(size, 16);
		if (length === 0) break;
		total += length;
		if (total > limits.bodyBytes) throw bodyTooLarge(limits.bodyBytes);
		parts.push(await reader.exactly(length));
		if ((await reader.line(limits.lineBytes)) !== '')
			throw malformed('a chunk is longer than its size');
	}
	await readHeaders(reader, limits);
	return concatBytes(parts);
}

async function readToEnd(reader: ByteReader, limits: HttpLimits): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let total = 0;
	for (let part = await reader.some(); part; part = await reader.some()) {
		total += part.length;
		if (total > limits.bodyBytes) throw bodyTooLarge(limits.bodyBytes);
		parts.push(part);
	}
	return concatBytes(parts);
}

function contentLength(headers: readonly Header[]): number | null {
	const text = headerOf(headers, 'content-length');
	if (text === null) return null;
	// The same length twice is allowed; two different ones are how answers are smuggled.
	const lengths = new Set(text.split(',').map((part) => part.trim()));
	const [only] = lengths;
	if (lengths.size !== 1 || !/^\d{1,15}$/.test(only ?? ''))
		throw malformed(`“${text}” is not a length`);
	return Number(only);
}

async function readBody(
	reader: ByteReader,
	head: Head,
	method: string,
	limits: HttpLimits
): Promise<{ body: Uint8Array<ArrayBuffer>; delimited: boolean }> {
	const none = new Uint8Array(0);
	if (method === 'HEAD' || head.status === 101 || head.status === 204 || head.status === 304)
		return { body: none, delimited: true };
	const coding = headerOf(head.headers, 'transfer-encoding');
	const length = contentLength(head.headers);
	if (coding !== null) {
		if (coding.trim().toLowerCase() !== 'chunked')
			throw malformed(`the transfer coding “${coding}” is not known`);
		if (length !== null) throw malformed('the answer is chunked and has a length as well');
		return { body: await readChunks(reader, limits), delimited: true };
	}
	if (length === null) return { body: await readToEnd(reader, limits), delimited: false };
	if (length > limits.bodyBytes) throw bodyTooLarge(limits.bodyBytes);
	return { body: await reader.exactly(length), delimited: true };
}

function keepsOpen({ version, headers }: Head): boolean {
	const options = (headerOf(headers, 'connection') ?? '')
		.toLowerCase()
		.split(',')
		.map((option) => option.trim());
	return version === '1.1' ? !options.includes('close') : options.includes('keep-alive');
}

/** Reads one answer to a request of that method. Throws AppErrors `http-…`. */
export async function readResponse(
	reader: ByteReader,
	method: string,
	limits: HttpLimits = DEFAULT_LIMITS
): Promise<HttpResponse> {
	const head = await readFinalHead(reader, limits);
	const { body, delimited } = await readBody(reader, head, method, limits);
	return { ...head, body, reusable: delimited && keepsOpen(head) };
}
