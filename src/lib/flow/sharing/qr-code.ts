// A QR code as the path of an SVG: one unit for each module, with the quiet zone that readers need around it.
import encodeQR from 'qr';

/** ISO/IEC 18004 wants four light modules on each side. */
const QUIET_MODULES = 4;

export interface QrCode {
	/** The `d` of a path in a view box of `size` by `size`. */
	path: string;
	size: number;
}

/** `low` holds the most, 2,953 bytes; `medium` is still read where a part of it is dirty. RangeError: it does not fit. */
export function qrCode(text: string, correction: 'low' | 'medium'): QrCode {
	let rows: boolean[][];
	try {
		rows = encodeQR(text, 'raw', { ecc: correction, border: QUIET_MODULES });
	} catch (error) {
		throw new RangeError('too long for a QR code', { cause: error });
	}
	return { path: rows.map((row, y) => runsOf(row, y)).join(''), size: rows.length };
}

/** One rectangle for each run of dark modules: gaps between squares would be seen in print. */
function runsOf(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`;
	}
	return path;
}
