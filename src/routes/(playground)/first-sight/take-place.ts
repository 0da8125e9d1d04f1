// The page takes the place of its picture. What has the focus or is pressed in the picture at that moment goes on in the
// page: on the same control, which is at the same place.

/** Both have them: what one can press. */
const CONTROLS = 'button, summary, a[href], input, [role=tab], [role=treeitem]';

/** In the picture, from its corner. */
interface Control {
	tag: string;
	x: number;
	y: number;
}

export function takePlaceOf(picture: Element): void {
	// Marked by `static/first-sight.js`.
	const focused = controlOf(picture.querySelector('[data-focused]'), picture);
	const held = controlOf(picture.querySelector('[data-held]'), picture);
	picture.remove();
	// Some parts of the page take their places in its first frame.
	if (focused) requestAnimationFrame(() => counterpartOf(focused)?.focus({ preventScroll: true }));
	if (held) pressOnRelease(held);
}

function controlOf(element: Element | null, picture: Element): Control | null {
	const control = element?.closest(CONTROLS);
	if (!control || !picture.contains(control)) return null;
	const { left, top, width, height } = control.getBoundingClientRect();
	// The page is below the picture, and may have scrolled the document.
	const frame = picture.getBoundingClientRect();
	return {
		tag: control.tagName,
		x: left - frame.left + width / 2,
		y: top - frame.top + height / 2
	};
}

function counterpartOf({ tag, x, y }: Control): HTMLElement | null {
	const control = document.elementFromPoint(x, y)?.closest<HTMLElement>(CONTROLS);
	return control?.tagName === tag ? control : null;
}

/** A click whose beginning is gone with the picture is made up for, once, where it ends on the control. */
function pressOnRelease(held: Control): void {
	const over = new AbortController();
	const { signal } = over;
	const release = (event: Event) => {
		over.abort();
		const control = counterpartOf(held);
		if (control && event.composedPath().includes(control)) control.click();
	};
	addEventListener('mouseup', release, { signal });
	addEventListener('keyup', release, { signal });
	// What begins in the page, the browser makes a click of: a touch is one only when the finger is lifted.
	for (const type of ['mousedown', 'keydown', 'pointercancel'])
		addEventListener(type, () => over.abort(), { signal, capture: true });
}
