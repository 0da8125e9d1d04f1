// Which way lines run where an element is: what the mouse and the arrow keys do there turns round with them.

/** 1 where lines run to the right, -1 where they run to the left. */
export function forwardOf(element: Element): 1 | -1 {
	return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}

const TURNED: Readonly<Record<string, string>> = {
	ArrowLeft: 'ArrowRight',
	ArrowRight: 'ArrowLeft'
};

/** The key as it would be where lines run to the right: `ArrowRight` goes on along the line. */
export function keyAlong(event: KeyboardEvent & { currentTarget: EventTarget | null }): string {
	const { currentTarget, key } = event;
	const turned = currentTarget instanceof Element && forwardOf(currentTarget) === -1;
	return turned ? (TURNED[key] ?? key) : key;
}
