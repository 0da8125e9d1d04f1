// Colours of the tokens for what draws by itself, such as a canvas or a terminal, and word of a change of theme.

/** The value of a colour token here and now, for what draws without CSS. */
export function readColour(host: HTMLElement, token: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${token})`;
	host.append(probe);
	const colour = getComputedStyle(probe).color;
	probe.remove();
	return colour;
}

export function watchTheme(onchange: () => void): () => void {
	const media = matchMedia('(prefers-color-scheme: dark)');
	media.addEventListener('change', onchange);
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		media.removeEventListener('change', onchange);
		observer.disconnect();
	};
}
