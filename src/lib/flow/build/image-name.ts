// The file name of an image on a board, and the name without its ending.

/** `blinky` of `blinky.wasm`. */
export function imageStem(imageName: string): string {
	return imageName.replace(/\.wasm$/, '');
}
