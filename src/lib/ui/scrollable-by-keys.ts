// Makes what scrolls reachable by the keyboard, while it scrolls.

/** Attach it to an element that scrolls: Tab stops at it while its content is larger than it. */
export function scrollableByKeys(node: HTMLElement): () => void {
	const update = () => {
		const scrolls = node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth;
		if (scrolls) node.tabIndex = 0;
		else if (node !== document.activeElement) node.removeAttribute('tabindex');
	};
	const sizes = new ResizeObserver(update);
	const observeAll = () => {
		sizes.disconnect();
		sizes.observe(node);
		for (const child of node.children) sizes.observe(child);
		update();
	};
	const content = new MutationObserver(observeAll);
	content.observe(node, { childList: true });
	observeAll();
	return () => {
		sizes.disconnect();
		content.disconnect();
	};
}
