// The page for people with boards: served by `npm run hardware`, never part of the site.
import '#lib/ui/base.css';
import { mount } from 'svelte';
import { boardAccess } from '#lib/port/board-access.ts';
import HardwarePage from './HardwarePage.svelte';

mount(HardwarePage, {
	target: document.getElementById('page')!,
	props: { access: boardAccess() }
});
