// The QR code on the label of a board.
import { qrCode, type QrCode } from '../sharing/qr-code.ts';

/** What a label has room for, and what a phone still reads from two centimetres. */
const MAX_CHARACTERS = 120;

/** Longer texts are cut. */
export function labelCode(text: string): QrCode {
	return qrCode([...text].slice(0, MAX_CHARACTERS).join(''), 'medium');
}
