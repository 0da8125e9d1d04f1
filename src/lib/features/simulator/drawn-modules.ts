// What sits on a board between its processor and its lamps, as far as the board has it: each is drawn from the state of
// the board, and puts into it what is done to it.
import type { Component } from 'svelte';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { SimulatorInput, SimulatorState } from '#lib/simulator/simulator.ts';
import CharacterDisplay from './CharacterDisplay.svelte';
import Knob from './Knob.svelte';

export interface DrawnModuleProps {
	profile: BoardProfile;
	/** What it is on the board: for a knob, the device name of its sensor. */
	name: string;
	board: SimulatorState;
	onput: (input: SimulatorInput) => void;
	/** Why nothing can be done to it; null when it can. */
	lockedReason: string | null;
}

export interface DrawnModule {
	name: string;
	/** In units of the drawing; null: what the others leave. */
	width: number | null;
	component: Component<DrawnModuleProps>;
}

const KNOB_WIDTH = 84;

/** From left to right. */
export function modulesOf({
	display,
	sensors
}: Pick<BoardProfile, 'display' | 'sensors'>): DrawnModule[] {
	const knobs = sensors.filter(({ isKnob }) => isKnob);
	return [
		...(display ? [{ name: 'display', width: null, component: CharacterDisplay }] : []),
		...knobs.map(({ name }) => ({ name, width: KNOB_WIDTH, component: Knob }))
	];
}
