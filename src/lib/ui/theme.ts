// The colour theme of the page: the system's, or one that the user chose.

export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function isTheme(value: unknown): value is Theme {
	return THEMES.includes(value as Theme);
}

/** Sets the theme on the page; the tokens follow. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
}
