import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QR_LENGTH } from '#lib/share/link-length.ts';
import { qrCode } from './qr-code.ts';

/** As a camera would see it, from its path. */
function pictureOf({ path, size }: ReturnType<typeof qrCode>, scale = 4) {
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = 0, y = 0, length = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
			for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return { width, height: width, data };
}

test('a link in a code is read again by a decoder', () => {
	const link = `https://example.org/#project=1.${'eJyrVspLzE'.repeat(80)}`;
	expect(decodeQR(pictureOf(qrCode(link, 'low')))).toBe(link);
});

test('as much fits as is said, and not one letter more', () => {
	expect(qrCode('a'.repeat(QR_LENGTH), 'low').size).toBe(177 + 8);
	expect(() => qrCode('a'.repeat(QR_LENGTH + 1), 'low')).toThrow(RangeError);
});
