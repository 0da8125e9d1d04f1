// Archives that were made to do harm, and the builders that make them: for tests. Every field of a zip, a tar or a gzip
// can be a lie here, which no packer allows.
import { deflateSync } from 'fflate';
import { Deflate, Z_FULL_FLUSH } from 'pako';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { crc32 } from './crc-32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const MEBIBYTE = 1024 * 1024;

function times<T>(count: number, make: (i: number) => T): T[] {
	return Array.from({ length: count }, (_, i) => make(i));
}

/** Little-endian fields: [size in bytes, value]. */
function fields(...given: [size: 1 | 2 | 4 | 8, value: number][]): Bytes {
	const parts = given.map(([size, value]) => {
		const bytes = new Uint8Array(8);
		new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
		return bytes.slice(0, size);
	});
	return concatBytes(parts);
}

/** One entry, in the header before it and in the directory. What is not given is the truth. */
export interface ZipSpec {
	name: string;
	content?: Uint8Array;
	method?: number;
	/** Of content: packed already. */
	packed?: Uint8Array;
	crc?: number;
	sizeBytes?: number;
	packedBytes?: number;
	flags?: number;
	/** By Unix: file type and permissions. */
	mode?: number;
	/** Where the directory says that its header is; then no header and no data are written. */
	at?: number;
	/** What the header says otherwise. */
	local?: Partial<
		Pick<ZipSpec, 'name' | 'crc' | 'sizeBytes' | 'packedBytes' | 'method' | 'flags'>
	> & { extra?: Uint8Array };
	/** Behind the data. */
	descriptor?: Uint8Array;
	extra?: Uint8Array;
}

export interface ZipChanges {
	/** Fields of the end. */
	count?: number;
	directoryStart?: number;
	comment?: Uint8Array;
	trailing?: Uint8Array;
}

export function buildZip(specs: readonly ZipSpec[], changes: ZipChanges = {}): Bytes {
	const bodies: Uint8Array[] = [];
	const records: Uint8Array[] = [];
	let at = 0;
	for (const spec of specs) {
		const start = spec.at ?? at;
		const { body, record } = zipEntry(spec, start);
		records.push(record);
		if (spec.at !== undefined) continue;
		bodies.push(body);
		at += body.length;
	}
	const directory = concatBytes(records);
	const { count = specs.length, comment = new Uint8Array() } = changes;
	const end = fields(
		[4, 0x06054b50],
		[4, 0],
		[2, count],
		[2, count],
		[4, directory.length],
		[4, changes.directoryStart ?? at],
		[2, comment.length]
	);
	return concatBytes([...bodies, directory, end, comment, changes.trailing ?? new Uint8Array()]);
}

function zipEntry(spec: ZipSpec, start: number): { body: Bytes; record: Bytes } {
	const { content = new Uint8Array(), method = 8, flags = 0, extra = new Uint8Array() } = spec;
	const packed = spec.packed ?? (method === 8 ? deflateSync(content) : content);
	const told = {
		crc: crc32(content),
		sizeBytes: content.length,
		packedBytes: packed.length,
		...spec,
		method,
		flags
	};
	const local = { extra: new Uint8Array(), ...withoutExtra(told), ...spec.local };
	const localName = utf8(local.name);
	const name = utf8(spec.name);
	const head = (one: typeof local, nameBytes: number, extraBytes: number) =>
		fields(
			[2, 20],
			[2, one.flags],
			[2, one.method],
			[4, 0x21_0000],
			[4, one.crc],
			[4, one.packedBytes],
			[4, one.sizeBytes],
			[2, nameBytes],
			[2, extraBytes]
		);
	return {
		body: concatBytes([
			fields([4, 0x04034b50]),
			head(local, localName.length, local.extra.length),
			localName,
			local.extra,
			packed,
			spec.descriptor ?? new Uint8Array()
		]),
		record: concatBytes([
			fields([4, 0x02014b50], [2, 0x0314]),
			head({ ...told, extra: new Uint8Array() }, name.length, extra.length),
			fields([2, 0], [2, 0], [2, 0], [4, (spec.mode ?? 0o100644) * 0x10000], [4, start]),
			name,
			extra
		])
	};
}

function withoutExtra<Told extends { extra?: Uint8Array }>(told: Told): Omit<Told, 'extra'> {
	const { extra: _extra, ...rest } = told;
	return rest;
}

export function descriptorOf(content: Uint8Array, packed: Uint8Array, isSigned = true): Bytes {
	const told = fields([4, crc32(content)], [4, packed.length], [4, content.length]);
	return isSigned ? concatBytes([fields([4, 0x08074b50]), told]) : told;
}

/** An extra field of zip64 with these sizes. */
export function zip64Extra(...values: number[]): Bytes {
	const sizes = values.map((value) => fields([8, value]));
	return concatBytes([fields([2, 1], [2, 8 * values.length]), ...sizes]);
}

export interface TarSpec {
	name: string;
	content?: Uint8Array;
	/** One character. */
	type?: string;
	sizeBytes?: number;
	prefix?: string;
	magic?: string;
	/** Added to the right one. */
	checksumError?: number;
}

export function tarHeader(spec: TarSpec): Bytes {
	const { name, content = new Uint8Array(), type = '0', prefix = '' } = spec;
	const block = new Uint8Array(512);
	const put = (at: number, text: string) => block.set(utf8(text), at);
	put(0, name);
	put(100, '0000644\0');
	put(124, `${(spec.sizeBytes ?? content.length).toString(8).padStart(11, '0')}\0`);
	put(148, '        ');
	put(156, type);
	put(257, spec.magic ?? 'ustar\x0000');
	put(345, prefix);
	const sum = block.reduce((all, byte) => all + byte, spec.checksumError ?? 0);
	put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
	return block;
}

export function buildTar(specs: readonly TarSpec[], end = new Uint8Array(1024)): Bytes {
	const parts = specs.flatMap((spec) => {
		const { content = new Uint8Array() } = spec;
		return [tarHeader(spec), content, new Uint8Array(-content.length & 511)];
	});
	return concatBytes([...parts, end]);
}

/** A tar in a tar in a tar. */
export function nestedTars(depth: number, innermost: Uint8Array): Bytes {
	const padded = concatBytes([innermost, new Uint8Array(-innermost.length & 511)]);
	const headers = Array.from({ length: depth }, (_, i) => {
		const within = depth - 1 - i;
		const sizeBytes = within === 0 ? innermost.length : padded.length + within * (512 + 1024);
		return tarHeader({ name: within === 0 ? 'main.wasm' : 'a.tar', sizeBytes });
	});
	return concatBytes([...headers, padded, new Uint8Array(depth * 1024)]);
}

export interface GzipChanges {
	crc?: number;
	sizeBytes?: number;
	flags?: number;
	/** Between header and data: what the flags announce. */
	optional?: Uint8Array;
	packed?: Uint8Array;
	trailing?: Uint8Array;
}

export function buildGzip(content: Uint8Array, changes: GzipChanges = {}): Bytes {
	return concatBytes([
		fields([2, 0x8b1f], [1, 8], [1, changes.flags ?? 0], [4, 0], [2, 0x0300]),
		changes.optional ?? new Uint8Array(),
		changes.packed ?? deflateSync(content, { level: 1 }),
		fields([4, changes.crc ?? crc32(content)], [4, changes.sizeBytes ?? content.length]),
		changes.trailing ?? new Uint8Array()
	]);
}

/** Blocks of deflate that give nothing but each bring the largest table of codes along: work without output. */
export function tablesOnly(blocks: number): Bytes {
	const bits: number[] = [];
	const put = (value: number, count: number) => {
		for (let i = 0; i < count; i++) bits.push((value >> i) & 1);
	};
	const putCode = (code: number) => [3, 2, 1, 0].forEach((i) => bits.push((code >> i) & 1));
	// Eight of them fill whole bytes.
	for (let block = 0; block < 8; block++) {
		// Dynamic codes: 257 lengths for literals, 1 for distances, 19 for the lengths themselves …
		put(4, 3);
		put(0, 10);
		put(15, 4);
		// … of which 1 to 15, and 18 for many zeros, have codes of four bits.
		for (const length of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
			put(length === 18 || (length > 0 && length < 16) ? 4 : 0, 3);
		for (let symbol = 0; symbol < 15; symbol++) putCode(symbol);
		for (const zeros of [138, 103]) {
			putCode(15);
			put(zeros - 11, 7);
		}
		putCode(14);
		putCode(0);
		// The end of the block: fifteen ones.
		put(0x7fff, 15);
	}
	const eight = new Uint8Array(bits.length / 8);
	bits.forEach((bit, i) => (eight[i >> 3]! |= bit << (i & 7)));
	return concatBytes([...times(Math.ceil(blocks / 8), () => eight), LAST_BLOCK]);
}

/** Fixed codes, and nothing but the end. */
const LAST_BLOCK = Uint8Array.of(3, 0);

/** A stream of zeros that is as short as deflate can make it, and takes no time to make. */
export function deflatedZeros(mebibytes: number): Bytes {
	const deflate = new Deflate({ raw: true, level: 9 });
	const parts: Uint8Array[] = [];
	deflate.onData = (part) => parts.push(part);
	// Whole bytes, and no reference to what was before.
	deflate.push(new Uint8Array(MEBIBYTE), Z_FULL_FLUSH);
	const one = concatBytes(parts);
	return concatBytes([...times(mebibytes, () => one), LAST_BLOCK]);
}

export interface HostileArchive {
	/** What it does. */
	name: string;
	fileName: string;
	build: () => Bytes;
	/** How it is refused. */
	code: string;
}

/** As they were found to stop a page for minutes, or to take gigabytes. First cases of a fuzzer, too. */
export const HOSTILE_ARCHIVES: readonly HostileArchive[] = [
	{
		name: 'a zip whose 4,000 entries are one stored entry that declares no size',
		fileName: 'stored.zip',
		build() {
			const content = new Uint8Array(4 * MEBIBYTE).fill(1);
			const crc = crc32(content);
			const shared = { packed: new Uint8Array(), packedBytes: content.length, at: 0 };
			return buildZip(
				times(4000, (i) => ({
					name: `${i}.txt`,
					method: 0,
					crc,
					sizeBytes: 0,
					...(i > 0 ? shared : { packed: content })
				}))
			);
		},
		code: 'archive-inconsistent'
	},
	{
		name: 'a zip whose 100 entries share a stream of 100 MB that declares one byte',
		fileName: 'shared.zip',
		build() {
			const packed = deflatedZeros(100);
			const crc = crc32(new Uint8Array(100 * MEBIBYTE));
			return buildZip(
				times(100, (i) => ({
					name: `${i}.txt`,
					packed,
					crc,
					sizeBytes: 1,
					...(i > 0 && { at: 0 })
				}))
			);
		},
		code: 'archive-inconsistent'
	},
	{
		name: 'a zip with one stream of 100 MB that declares one byte',
		fileName: 'declared.zip',
		build: () => buildZip([{ name: 'a.txt', packed: deflatedZeros(100), crc: 0, sizeBytes: 1 }]),
		code: 'archive-damaged'
	},
	{
		name: 'a zip with one stream of 100 MB that says so',
		fileName: 'honest.zip',
		build() {
			const sizeBytes = 100 * MEBIBYTE;
			const crc = crc32(new Uint8Array(sizeBytes));
			return buildZip([{ name: 'a.txt', packed: deflatedZeros(100), crc, sizeBytes }]);
		},
		code: 'archive-bomb'
	},
	{
		name: 'a tar.gz with 20,000 tars inside each other',
		fileName: 'nested.tar.gz',
		build: () => buildGzip(nestedTars(20_000, utf8('\0asm\x01\0\0\0'))),
		code: 'archive-bomb'
	},
	{
		name: 'a tar with 2,000 tars inside each other',
		fileName: 'nested.tar',
		build: () => nestedTars(2000, utf8('\0asm\x01\0\0\0')),
		code: 'archive-too-deep'
	},
	{
		name: 'a gzip file of 1 GB of zeros',
		fileName: 'zeros.tar.gz',
		build: () => buildGzip(new Uint8Array(), { packed: deflatedZeros(1024) }),
		code: 'archive-bomb'
	},
	{
		name: 'a gzip file of 1 MB that is nothing but tables of codes',
		fileName: 'tables.gz',
		build: () => buildGzip(new Uint8Array(), { packed: tablesOnly(50_000) }),
		code: 'file-unknown'
	},
	{
		name: 'a tar whose global header has a million records',
		fileName: 'records.tar',
		build: () =>
			buildTar([
				{ name: 'pax', type: 'g', content: utf8('6 a=b\n'.repeat(1_000_000)) },
				...times(4000, (i) => ({ name: `${i}.txt` }))
			]),
		code: 'archive-unsupported'
	}
];
