// The simulated board: what one can see and press.
import CircuitBoard from '@lucide/svelte/icons/circuit-board';
import type { RightPanel } from '../panel.ts';
import SimulatedBoardArea from './SimulatedBoardArea.svelte';
import { panels as words } from '#lib/texts/en/panels.ts';

export const boardPanel: RightPanel = {
	id: 'board',
	side: 'right',
	title: words.board,
	detail: words.theSimulatedBoardLightsButtons,
	icon: CircuitBoard,
	order: 20,
	offered: ({ shown }) => shown.panel !== null,
	component: SimulatedBoardArea
};
