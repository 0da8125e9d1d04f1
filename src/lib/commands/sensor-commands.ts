// Commands for the sensors of a board whose panel the page has.
import { firstReadings } from '#lib/simulator/stream/sensor-readings.ts';
import type { DeviceSense } from '#lib/state/boards/device-sensing.ts';
import { followedBy } from '#lib/state/boards/sensor-drives.svelte.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { partCommands as words } from '#lib/texts/en/part-commands.ts';
import type { Words } from '#lib/texts/words.ts';
import { whyNotOrders } from './board-commands.ts';
import type { Command } from './command.ts';

const group = 'board';

const hasSensors = ({ shown: { panel } }: Playground) =>
	panel !== null && panel.state.sensors.length > 0;
const whyNot = ({ shown }: Playground) => whyNotOrders(shown);

const follow = (sense: DeviceSense, title: Words): Command => ({
	id: `sensor.follow ${sense}`,
	group,
	title,
	words: words.followWords,
	offered: ({ shown: { panel } }) =>
		panel?.profile.sensors.some((sensor) => followedBy(sensor) === sense) ?? false,
	checked: ({ shown: { panel } }) => panel?.drives.following[sense].state === 'on',
	whyNot,
	run: ({ shown: { panel } }) => {
		if (!panel) return;
		const { drives } = panel;
		if (drives.following[sense].state === 'on') drives.unfollow(sense);
		else return drives.follow(sense);
	}
});

export const SENSOR_COMMANDS: readonly Command[] = [
	follow('tilt', words.followTilt),
	follow('light', words.followLight),
	{
		id: 'sensor.stop-waves',
		group,
		title: words.stopWaves,
		words: words.stopWavesWords,
		offered: hasSensors,
		whyNot: (playground) =>
			whyNot(playground) ??
			(Object.keys(playground.shown.panel?.drives.waves ?? {}).length > 0 ? null : words.noWaves),
		run: ({ shown }) => shown.panel?.drives.stopWaves()
	},
	{
		id: 'sensor.rest',
		group,
		title: words.restSensors,
		words: words.restSensorsWords,
		offered: hasSensors,
		whyNot,
		run: ({ shown: { panel } }) => {
			if (!panel) return;
			for (const { sensor, channel, value } of firstReadings(panel.profile))
				panel.drives.hold(sensor, channel, value);
		}
	}
];
