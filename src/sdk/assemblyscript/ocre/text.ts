// Texts as the board wants them: UTF-8 with a NUL behind. Half a surrogate pair becomes U+FFFD.
import { END, SCRATCH } from './memory';

/** Of UTF-8, for one unit of UTF-16. */
const MOST_BYTES: usize = 3;

let free: usize = SCRATCH;

/**
 * A text of ours, which is in the image as UTF-8 with a NUL behind: half of what the language would take for it. The
 * page's compiler puts the bytes here in the place of the call.
 */
export declare function utf8(text: string): usize;

/** How many bytes a code point takes, 0 to 0x10ffff. */
function widthOf(point: u32): usize {
	return <usize>(1 + i32(point > 0x7f) + i32(point > 0x7ff) + i32(point > 0xffff));
}

function pointAt(text: string, i: i32): u32 {
	const unit = <u32>text.charCodeAt(i);
	if ((unit & 0xf800) != 0xd800) return unit;
	const next = <u32>text.charCodeAt(i + 1);
	if (unit >= 0xdc00 || (next & 0xfc00) != 0xdc00) return 0xfffd;
	return ((unit - 0xd800) << 10) + next - 0xdc00 + 0x10000;
}

function encode(text: string, at: usize): void {
	for (let i = 0; i < text.length; i++) {
		let point = pointAt(text, i);
		const width = widthOf(point);
		if (point > 0xffff) i++;
		for (let j = width; --j; ) {
			store<u8>(at + j, (point & 0x3f) | 0x80);
			point >>= 6;
		}
		store<u8>(at, width > 1 ? (0xf00 >> <u32>width) | point : point);
		at += width;
	}
	store<u8>(at, 0);
}

/** Where the text is until `giveBack`, which is called for the last one first. There is room for one byte behind it. */
export function lend(text: string): usize {
	const bytes = <usize>text.length * MOST_BYTES + 2;
	let at = free;
	if (at + bytes <= END) free += bytes;
	else at = heap.alloc(bytes);
	encode(text, at);
	return at;
}

export function giveBack(at: usize): void {
	if (at < END) free = at;
	else heap.free(at);
}

export function lengthOf(at: usize): usize {
	let end = at;
	while (load<u8>(end)) end++;
	return end - at;
}

export function textAt(at: usize): string {
	return String.UTF8.decodeUnsafe(at, lengthOf(at));
}
