// The image that a plan for MCUboot is about: one piece, inside of what may be written.
import { AppError } from '#lib/core/errors.ts';
import type { FlashPlan } from '../flash-way.ts';

/** Throws `image-in-pieces`, and `image-too-large` for what goes beyond what the plan allows. */
export function planImage({ segments, allowed }: FlashPlan): Uint8Array<ArrayBuffer> {
	const [segment, ...rest] = segments;
	if (!segment || rest.length > 0)
		throw new AppError('image-in-pieces', 'An image for MCUboot is one piece.');
	const { address, bytes } = segment;
	const range = allowed.find(({ start, end }) => address >= start && address < end);
	const room = range ? range.end - address : 0;
	if (bytes.length > room)
		throw new AppError('image-too-large', `There is room for ${room} bytes.`, {
			values: { size: bytes.length, room }
		});
	return bytes;
}
