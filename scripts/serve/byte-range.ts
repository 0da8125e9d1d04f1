// The header `Range` of a request. One range is answered; several at once are answered with the whole file, as servers may.

export interface ByteRange {
	/** Both inclusive, as in the header. */
	first: number;
	last: number;
}

/** `null`: the whole file. `refused`: nothing of the file is in the range. */
export function byteRange(
	header: string | undefined,
	sizeBytes: number
): ByteRange | null | 'refused' {
	const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
	if (from === undefined || to === undefined || (from === '' && to === '')) return null;
	if (from === '') {
		const count = Math.min(Number(to), sizeBytes);
		return count === 0 ? 'refused' : { first: sizeBytes - count, last: sizeBytes - 1 };
	}
	const first = Number(from);
	const last = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
	if (to !== '' && Number(to) < first) return null;
	return first < sizeBytes ? { first, last } : 'refused';
}
