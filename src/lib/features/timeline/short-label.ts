// Names of lanes in the room that there is: as they are, or with their middle left out, since beginning and end tell them
// apart.

/** `measure`: the width of a text in pixels. */
export function shortLabel(
	label: string,
	maxPixels: number,
	measure: (text: string) => number
): string {
	if (measure(label) <= maxPixels) return label;
	const characters = [...label];
	for (let kept = characters.length - 1; kept > 1; kept--) {
		const head = Math.ceil(kept / 2);
		const short = `${characters.slice(0, head).join('')}…${characters.slice(head - kept).join('')}`;
		if (measure(short) <= maxPixels) return short;
	}
	return '…';
}
