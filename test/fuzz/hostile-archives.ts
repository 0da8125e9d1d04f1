// Archives that nobody makes by accident: small files that unpack to far more than they say.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';

const bytesOf = (size: number, write: (view: DataView) => void): Uint8Array => {
	const bytes = new Uint8Array(size);
	write(new DataView(bytes.buffer));
	return bytes;
};

interface SharedEntry {
	/** 0 stored, 8 deflated. */
	method: number;
	data: Uint8Array;
	/** What the directory says that it unpacks to. */
	declared: number;
	entries: number;
}

/** A zip whose entries all point at the same data. */
export function overlappingZip({ method, data, declared, entries }: SharedEntry): Uint8Array {
	const local = bytesOf(30, (view) => {
		view.setUint32(0, 0x04034b50, true);
		view.setUint16(8, method, true);
		view.setUint32(18, data.length, true);
		view.setUint32(22, declared, true);
		view.setUint16(26, 1, true);
	});
	const directory = Array.from({ length: entries }, (_, i) => {
		const name = utf8(`f${i}`);
		const head = bytesOf(46, (view) => {
			view.setUint32(0, 0x02014b50, true);
			view.setUint16(10, method, true);
			view.setUint32(20, data.length, true);
			view.setUint32(24, declared, true);
			view.setUint16(28, name.length, true);
		});
		return concatBytes([head, name]);
	});
	const front = concatBytes([local, utf8('f'), data]);
	const middle = concatBytes(directory);
	const end = bytesOf(22, (view) => {
		view.setUint32(0, 0x06054b50, true);
		view.setUint16(8, entries, true);
		view.setUint16(10, entries, true);
		view.setUint32(12, middle.length, true);
		view.setUint32(16, front.length, true);
	});
	return concatBytes([front, middle, end]);
}

/** 4.4 MB: 4,000 entries that are one stored entry of 4 MB, declared as nothing. */
export const storedAgainAndAgain = () =>
	overlappingZip({ method: 0, data: new Uint8Array(4 << 20), declared: 0, entries: 4000 });

/** 107 KB: 100 entries that are one deflated stream of 100 MB, declared as one byte. */
export const deflatedAgainAndAgain = () => {
	const data = deflateRawSync(new Uint8Array(100 << 20), { level: 9 });
	return overlappingZip({ method: 8, data, declared: 1, entries: 100 });
};

export function tarHeader(name: string, size: number, type = '0'): Uint8Array {
	const header = new Uint8Array(512);
	header.set(utf8(name).subarray(0, 100));
	header.set(utf8('0000644\0'), 100);
	header.set(utf8(`${size.toString(8).padStart(11, '0')}\0`), 124);
	header.set(utf8('00000000000\0'), 136);
	header.set(utf8(type), 156);
	header.set(utf8('ustar\x0000'), 257);
	return withTarChecksum(header);
}

/** Every block that claims to be a header gets the checksum that it should have. */
export function withTarChecksums(tar: Uint8Array<ArrayBuffer>): Uint8Array {
	for (let at = 0; at + 512 <= tar.length; at += 512)
		if (tar[at + 257] === 0x75 && tar[at + 258] === 0x73)
			withTarChecksum(tar.subarray(at, at + 512));
	return tar;
}

function withTarChecksum(header: Uint8Array): Uint8Array {
	header.fill(0x20, 148, 156);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
	return header;
}

export function tarOf(files: readonly (readonly [name: string, data: Uint8Array])[]): Uint8Array {
	const blocks = files.flatMap(([name, data]) => [
		tarHeader(name, data.length),
		data,
		new Uint8Array((512 - (data.length % 512)) % 512)
	]);
	return concatBytes([...blocks, new Uint8Array(1024)]);
}

/** 114 KB: a tar in a tar in a tar, so many times, without an end in any of them. */
export function nestedTars(depth: number): Uint8Array {
	const headers: Uint8Array[] = [];
	for (let i = 0; i < depth; i++) headers.push(tarHeader('a.tar', (depth - 1 - i) * 512));
	return gzipSync(concatBytes(headers));
}

/** A gzip stream that is nothing but zeros. */
export const zeros = (megabytes: number) => gzipSync(new Uint8Array(megabytes << 20));
