// Recordings of the board, and their replay.
import { parts } from '#lib/texts/en/parts.ts';
import Video from '@lucide/svelte/icons/video';
import { TESTS } from '../groups.ts';
import type { BottomPanel } from '../panel.ts';
import { panels as words } from '#lib/texts/en/panels.ts';

export const recordingPanel: BottomPanel = {
	id: 'recording',
	side: 'bottom',
	title: words.recording,
	detail: words.recordARunAndReplay,
	icon: Video,
	order: 100,
	group: TESTS,
	pane: 'second',
	badge: ({ recordings }) =>
		recordings?.state === 'recording' ? { text: '●', tone: 'error' } : null,
	subject: parts.theRecordingTab,
	load: () => import('./RecordingArea.svelte')
};
