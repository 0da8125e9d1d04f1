// What the sensors of the simulated board measure.
import { parts } from '#lib/texts/en/parts.ts';
import Gauge from '@lucide/svelte/icons/gauge';
import type { RightPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const sensorsPanel: RightPanel = {
	id: 'sensors',
	side: 'right',
	title: words.sensors,
	detail: words.whatTheSensorsOfThe,
	icon: Gauge,
	order: 40,
	offered: ({ shown: { panel } }) => panel !== null && panel.profile.sensors.length > 0,
	subject: parts.theSensors,
	load: () => import('./SensorsArea.svelte')
};
