// An entry of a menu, as a plain value.
import type { Component } from 'svelte';

export type MenuItem =
	| { kind: 'separator' }
	| { kind: 'heading'; label: string }
	| {
			kind?: 'item';
			label: string;
			/** Of the label, where it is not in the language of the page. */
			lang?: string;
			detail?: string;
			icon?: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
			/** That do the same, as in `keys.ts`. */
			keys?: string;
			danger?: boolean;
			/** On or off; absent on items that are neither. */
			checked?: boolean;
			disabledReason?: string | null;
			onselect: () => void;
	  };
