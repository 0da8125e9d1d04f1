// Whether the page stays smooth while a program prints a megabyte in ten seconds, with the console in view.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { withPage } from './browser-session.ts';
import type { Bench } from './part.ts';

interface Frames {
	count: number;
	/** For how long they were counted. */
	seconds: number;
	/** Frames that came so late that at least one before them was left out. */
	dropped: number;
	longestMs: number;
	/** Lengths of tasks that blocked the page, as the browser reports them. */
	longTasksMs: number[];
}

/** Of all frames: a machine that is busy with other things drops some by itself. */
const share = ({ dropped, count }: Frames) => dropped / Math.max(1, count);

/** Counts frames until a text is on the screen, or for so long. */
function countFrames(page: Page, until: string | null, limitMs: number): Promise<Frames> {
	return page.evaluate(
		([text, limit]) =>
			new Promise<Frames>((resolve) => {
				const frames: Frames = { count: 0, seconds: 0, dropped: 0, longestMs: 0, longTasksMs: [] };
				const tasks = new PerformanceObserver((list) =>
					frames.longTasksMs.push(...list.getEntries().map(({ duration }) => duration))
				);
				tasks.observe({ type: 'longtask' });
				const start = performance.now();
				let last = start;
				const shown = () =>
					text !== null &&
					(document.querySelector('.xterm-rows')?.textContent ?? '')
						.replaceAll('\u00a0', ' ')
						.includes(text);
				const frame = (now: number) => {
					const took = now - last;
					last = now;
					if (frames.count++ > 0) {
						// 60 Hz: one and a half intervals late.
						if (took > 25) frames.dropped++;
						frames.longestMs = Math.max(frames.longestMs, took);
					}
					if (now - start < limit && !(frames.count % 20 === 0 && shown()))
						requestAnimationFrame(frame);
					else {
						tasks.disconnect();
						frames.seconds = (now - start) / 1000;
						resolve(frames);
					}
				};
				requestAnimationFrame(frame);
			}),
		[until, limitMs] as const
	);
}

export function measureFlood({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Hello');
		await playground.write(readFileSync('scripts/bench/programs/flood.c', 'utf8'));
		const idle = await countFrames(page, null, 3000);
		await playground.run();
		const flood = await countFrames(page, 'flood ends', 40_000);
		report({
			what: 'frames dropped while a program prints 1 MB in 10 s',
			value: `${flood.dropped} of ${flood.count} in ${flood.seconds.toFixed(1)} s, longest ${flood.longestMs.toFixed(0)} ms, ${flood.longTasksMs.length} long tasks`,
			level: 'no larger share than at rest, no long task',
			reached: share(flood) <= share(idle) && flood.longTasksMs.length === 0
		});
		report({
			what: 'the same while nothing is printed (what the machine itself drops)',
			value: `${idle.dropped} of ${idle.count}, longest ${idle.longestMs.toFixed(0)} ms`
		});
	});
}
