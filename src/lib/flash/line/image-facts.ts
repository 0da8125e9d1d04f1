// What must be known of a file before it goes to MCUboot as an image.
import { readMcubootImage } from '../files/mcuboot-image.ts';

export interface ImageFacts {
	/** As MCUboot tells it: "1.2.3", or "1.2.3.4" with a build number. */
	version: string;
	/** The digest in its TLV, which was found to be that of the image: what a board names it by. */
	hash: Uint8Array;
}

/** Throws AppError for what is not an image of MCUboot, is cut, or whose digest is wrong. */
export type InspectImage = (bytes: Uint8Array) => ImageFacts | Promise<ImageFacts>;

/** Of a file as it is flashed. Throws `flash-file-damaged` and `flash-mcuboot-digest`. */
export const inspectMcubootImage = (bytes: Uint8Array): ImageFacts => {
	const { version, digest } = readMcubootImage(bytes);
	const { major, minor, revision, build } = version;
	const parts = [major, minor, revision, ...(build > 0 ? [build] : [])];
	return { version: parts.join('.'), hash: digest };
};
