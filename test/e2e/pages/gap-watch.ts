// How long the page’s main thread was busy at a stretch: between two ticks of a timer, and in one task.
import type { Page } from '@playwright/test';

export interface Gaps {
	/** The longest time between two ticks: what a user would have waited. */
	gapMs: number;
	/** The longest task that the page itself did; a gap can also come from a machine that is busy elsewhere. */
	taskMs: number;
}

/** Measures for so long. */
export function watchGaps(page: Page, forMs: number): Promise<Gaps> {
	return page.evaluate(
		(forMs) =>
			new Promise<Gaps>((resolve) => {
				const gaps: Gaps = { gapMs: 0, taskMs: 0 };
				const tasks = new PerformanceObserver((list) => {
					for (const { duration } of list.getEntries())
						gaps.taskMs = Math.max(gaps.taskMs, duration);
				});
				tasks.observe({ type: 'longtask' });
				const start = performance.now();
				let last = start;
				const tick = () => {
					const now = performance.now();
					gaps.gapMs = Math.max(gaps.gapMs, now - last);
					last = now;
					if (now - start < forMs) return void setTimeout(tick);
					tasks.disconnect();
					resolve(gaps);
				};
				setTimeout(tick);
			}),
		forMs
	);
}
