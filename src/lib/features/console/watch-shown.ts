// Whether an element can be seen: what lies in a tab that is not open, or in an area that a phone does not show, has no
// size.

const isShown = ({ clientWidth, clientHeight }: HTMLElement) => clientWidth > 0 && clientHeight > 0;

/** Calls back at every change, and soon when it is shown from the start. Returns what ends it. */
export function watchShown(element: HTMLElement, onchange: (shown: boolean) => void): () => void {
	let last = false;
	let frame = 0;
	const observer = new ResizeObserver(() => {
		// Not here: what is made now would be measured in the same round of measuring.
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			const shown = isShown(element);
			if (shown !== last) onchange((last = shown));
		});
	});
	observer.observe(element);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}

/**
 * Makes something when the element is shown first, or at once: a terminal that is opened where it has no size takes its
 * own lines for scrolled away, and stays behind from then on. `make` and what is returned give back what ends it.
 */
export function whenShown(element: HTMLElement, make: () => () => void): () => void {
	if (isShown(element)) return make();
	let unmake = () => {};
	const end = watchShown(element, () => {
		end();
		unmake = make();
	});
	return () => {
		end();
		unmake();
	};
}
