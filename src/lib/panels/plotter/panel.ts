// The plotter: numbers that programs print, as curves.
import { parts } from '#lib/texts/en/parts.ts';
import ChartLine from '@lucide/svelte/icons/chart-line';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const plotterPanel: BottomPanel = {
	id: 'plotter',
	side: 'bottom',
	title: words.plotter,
	detail: words.printedNumbersAsCurves,
	icon: ChartLine,
	order: 30,
	group: null,
	pane: 'second',
	subject: parts.thePlotter,
	load: () => import('./PlotterArea.svelte')
};
