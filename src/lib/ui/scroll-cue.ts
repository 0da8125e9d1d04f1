// Tells which ends of a scrolled list are out of view, so that styles can say that there is more.

export interface Scrolled {
	scrollTop: number;
	clientHeight: number;
	scrollHeight: number;
}

/** Parts of a pixel are rounding. */
const SLACK_PX = 1;

export function hiddenEnds({ scrollTop, clientHeight, scrollHeight }: Scrolled): {
	above: boolean;
	below: boolean;
} {
	return {
		above: scrollTop > SLACK_PX,
		below: scrollTop + clientHeight < scrollHeight - SLACK_PX
	};
}

/** An attachment: keeps `data-above` and `data-below` on the parent of the element that scrolls. */
export function scrollCue(element: HTMLElement): () => void {
	const frame = element.parentElement ?? element;
	const look = () => {
		const { above, below } = hiddenEnds(element);
		frame.toggleAttribute('data-above', above);
		frame.toggleAttribute('data-below', below);
	};
	const observer = new ResizeObserver(look);
	observer.observe(element);
	element.addEventListener('scroll', look, { passive: true });
	look();
	return () => {
		observer.disconnect();
		element.removeEventListener('scroll', look);
	};
}
