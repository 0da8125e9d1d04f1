// A command as the palette shows it: a plain value.
import type { Component } from 'svelte';

export interface PaletteCommand {
	id: string;
	title: string;
	/** Of the title, where it is not in the language of the page. */
	lang?: string | undefined;
	group: string;
	detail?: string | undefined;
	/** By which it is found, too. */
	words?: string | undefined;
	icon?: Component<{ size?: number | string; 'aria-hidden'?: 'true' }> | undefined;
	/** As in `ui/keys.ts`. */
	keys?: string | undefined;
	/** On or off; absent on commands that are neither. */
	checked?: boolean | undefined;
	/** Why it cannot be done now. */
	reason: string | null;
}
