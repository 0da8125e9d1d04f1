// The panels of the playground. Another page puts together its own.
import { boardPanel } from '#lib/panels/board/panel.ts';
import { cablesPanel } from '#lib/panels/cables/panel.ts';
import { consolePanel } from '#lib/panels/console/panel.ts';
import { containersPanel } from '#lib/panels/containers/panel.ts';
import { followPanel } from '#lib/panels/follow/panel.ts';
import { imagesPanel } from '#lib/panels/images/panel.ts';
import { lessonPanel } from '#lib/panels/lesson/panel.ts';
import { noticesPanel } from '#lib/panels/notices/panel.ts';
import type { Panel } from '#lib/panels/panel.ts';
import { plotterPanel } from '#lib/panels/plotter/panel.ts';
import { problemsPanel } from '#lib/panels/problems/panel.ts';
import { recordingPanel } from '#lib/panels/recording/panel.ts';
import { scenarioPanel } from '#lib/panels/scenario/panel.ts';
import { searchPanel } from '#lib/panels/search/panel.ts';
import { sensorsPanel } from '#lib/panels/sensors/panel.ts';
import { sizePanel } from '#lib/panels/size/panel.ts';
import { storagePanel } from '#lib/panels/storage/panel.ts';
import { timelinePanel } from '#lib/panels/timeline/panel.ts';
import { webPanel } from '#lib/panels/web/panel.ts';

export const PANELS: readonly Panel[] = [
	consolePanel,
	problemsPanel,
	searchPanel,
	plotterPanel,
	sizePanel,
	imagesPanel,
	followPanel,
	webPanel,
	storagePanel,
	timelinePanel,
	scenarioPanel,
	recordingPanel,
	lessonPanel,
	cablesPanel,
	boardPanel,
	containersPanel,
	sensorsPanel,
	noticesPanel
];
