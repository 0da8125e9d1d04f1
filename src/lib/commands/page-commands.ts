// Commands for the page itself: its looks, its areas, its help, and the palette.
import Presentation from '@lucide/svelte/icons/presentation';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import Search from '@lucide/svelte/icons/search';
import Sun from '@lucide/svelte/icons/sun';
import CloudDownload from '@lucide/svelte/icons/cloud-download';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import { tick } from 'svelte';
import type { PageArea } from '#lib/state/page-view.svelte.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { TEXT_SIZES, THEMES, type TextSize, type Theme } from '#lib/ui/theme.ts';
import type { Command } from './command.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import type { Words } from '#lib/texts/words.ts';

const group = 'page';

/** Firefox keeps Ctrl+Shift+P for private windows: there it is F1. */
export const palette: Command = {
	id: 'page.palette',
	group,
	title: words.allCommands,
	meaning: words.searchAllCommands,
	words: words.palette,
	icon: Search,
	keys: ['Mod+Shift+P', 'F1'],
	run: ({ page }) => page.open('palette')
};

export const help: Command = {
	id: 'page.help',
	group,
	title: words.help,
	words: words.aboutKeysShortcutsLicences,
	icon: CircleQuestionMark,
	run: ({ page }) => page.open('help')
};

export const offline: Command = {
	id: 'page.offline',
	group,
	title: words.offlineCopy,
	words: words.offlineWords,
	detail: () => words.offlineDetail,
	icon: CloudDownload,
	run: async (playground) => {
		await playground.openOffline();
		playground.page.open('offline');
	}
};

const THEME_FACES = {
	system: { title: words.themeSystem, label: words.system, icon: Monitor },
	light: { title: words.themeLight, label: words.light, icon: Sun },
	dark: { title: words.themeDark, label: words.dark, icon: Moon }
} as const satisfies Record<Theme, unknown>;

export const THEME_COMMANDS: readonly Command[] = THEMES.map((theme) => ({
	id: `page.theme ${theme}`,
	group,
	...THEME_FACES[theme],
	words: words.colourModeAppearance,
	checked: ({ settings }) => settings.value.theme === theme,
	run: ({ settings }) => settings.change({ theme })
}));

const SIZE_FACES: Readonly<Record<TextSize, { title: Words; label: Words }>> = {
	small: { title: words.textSizeSmall, label: words.small },
	normal: { title: words.textSizeNormal, label: words.normal },
	large: { title: words.textSizeLarge, label: words.large },
	largest: { title: words.textSizeLargest, label: words.largest }
};

export const TEXT_SIZE_COMMANDS: readonly Command[] = TEXT_SIZES.map((textSize) => ({
	id: `page.text-size ${textSize}`,
	group,
	...SIZE_FACES[textSize],
	words: words.fontZoom,
	checked: ({ settings }) => settings.value.textSize === textSize,
	run: ({ settings }) => settings.change({ textSize })
}));

/** The areas by the id of their element. */
const AREAS: Readonly<Record<string, { area: PageArea; title: Words }>> = {
	editor: { area: 'code', title: words.goToTheEditor },
	console: { area: 'console', title: words.goToThePanels },
	board: { area: 'board', title: words.goToTheBoard },
	files: { area: 'files', title: words.goToTheFiles }
};

const areaCommands = Object.entries(AREAS).map(([id, { area, title }]): Command => ({
	id: `page.area ${area}`,
	group,
	title,
	words: words.focusShow,
	run: (playground) => goTo(playground, area, id)
}));

async function goTo({ page }: Playground, area: PageArea, id: string): Promise<void> {
	page.area = area;
	await tick();
	document.getElementById(id)?.focus();
}

export const projector: Command = {
	id: 'page.projector',
	group,
	title: words.projectorView,
	words: words.projectorWords,
	detail: () => words.projectorDetail,
	icon: Presentation,
	checked: ({ page }) => page.whole === 'projector',
	run: ({ page }) => {
		page.whole = page.whole === 'projector' ? 'areas' : 'projector';
	}
};

export const PAGE_COMMANDS: readonly Command[] = [
	palette,
	help,
	offline,
	projector,
	...THEME_COMMANDS,
	...TEXT_SIZE_COMMANDS,
	...areaCommands
];
