// Whether the page stays usable whatever a container does: the longest time that it answered nothing, for each of the
// containers that mean no good.
import { HostilePage } from '../../test/e2e/pages/hostile-page.ts';
import { watchGaps } from '../../test/e2e/pages/gap-watch.ts';
import { HOSTILE_PROGRAMS } from '../../test/hostile/programs.ts';
import { withPage } from './browser-session.ts';
import type { Bench } from './part.ts';

const WATCH_MS = 5000;
const LEVEL_MS = 200;

export function measureHostile({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page) => {
		const hostile = new HostilePage(page);
		await hostile.open();
		await hostile.runNeighbour();
		const rest = await watchGaps(page, WATCH_MS);
		report({
			what: 'longest gap of the page while Blinky runs alone (what the machine itself does)',
			value: `${rest.gapMs.toFixed(0)} ms, longest task ${rest.taskMs.toFixed(0)} ms`
		});
		for (const program of HOSTILE_PROGRAMS) {
			signal.throwIfAborted();
			await hostile.runNeighbour();
			await hostile.run(program);
			const { gapMs, taskMs } = await watchGaps(page, WATCH_MS);
			report({
				what: `longest gap of the page while a container ${program.what}`,
				value: `${gapMs.toFixed(0)} ms, longest task ${taskMs.toFixed(0)} ms`,
				level: `< ${LEVEL_MS} ms`,
				reached: gapMs < LEVEL_MS
			});
			await page.reload();
			await hostile.expectReady();
		}
	});
}
