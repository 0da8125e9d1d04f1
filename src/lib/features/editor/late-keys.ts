// Keys of the editor whose commands are fetched when one of them is first pressed.

export const LATE_KEYS = [
	'Mod-f',
	'F3',
	'Mod-g',
	'Mod-Shift-l',
	'Mod-Alt-g',
	'Mod-d',
	'Mod-Shift-m',
	'F8'
] as const;

export type LateKey = (typeof LATE_KEYS)[number];
