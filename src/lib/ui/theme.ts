// What the user chose about the looks of the page: colours, and the size of code.

export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function isTheme(value: unknown): value is Theme {
	return THEMES.includes(value as Theme);
}

export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;

/** Of code and console. */
export type TextSize = (typeof TEXT_SIZES)[number];

export function applyTextSize(root: HTMLElement, size: TextSize): void {
	if (size === 'normal') delete root.dataset.textSize;
	else root.dataset.textSize = size;
}

/** Sets the theme on the page; the tokens follow. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
	if (theme === 'system') delete root.dataset.theme;
	else root.dataset.theme = theme;
}
