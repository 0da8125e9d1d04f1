import { expect, onTestFinished, test, vi } from 'vitest';
import { ConsoleLog } from '#lib/flow/console/console-log.ts';
import { PlotView } from './plot-view.svelte.ts';

function followed() {
	const frames: (() => void)[] = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames.length = 0));
	onTestFinished(() => void vi.unstubAllGlobals());
	const log = new ConsoleLog();
	const view = new PlotView();
	const end = view.follow(log);
	const print = (text: string) => {
		log.append({ kind: 'output', text, atMs: 0 });
		while (frames.length > 0) frames.shift()?.();
	};
	return { view, print, end };
}

test('values appear as they are printed, and a pause holds the picture but loses nothing', () => {
	const { view, print } = followed();
	expect(view.empty).toBe(true);
	print('light:10\n');
	view.setPaused(true);
	print('light:30\n');
	expect(view.drawn.series[0]?.values).toEqual([10]);
	view.setPaused(false);
	expect(view.drawn.series[0]?.values).toEqual([10, 30]);
});

test('the table tells of what is in view', () => {
	const { view, print } = followed();
	for (const value of [5, 1, 9]) print(`light:${value}\n`);
	expect(view.summaries[0]).toMatchObject({ last: 9, min: 1, max: 9 });
	view.range = { min: 0, max: 1 };
	expect(view.summaries[0]).toMatchObject({ last: 1, min: 1, max: 5 });
});

test('keys zoom, move and show everything again; others are left to the page', () => {
	const { view, print } = followed();
	for (let i = 0; i < 100; i++) print(`light:${i}\n`);
	expect(view.press('ArrowLeft')).toBe(true);
	expect(view.range).toBeNull();
	view.press('+');
	const zoomed = view.range;
	view.press('ArrowRight');
	expect(view.range?.min).toBeGreaterThan(zoomed?.min ?? NaN);
	view.press('0');
	expect(view.range).toBeNull();
	expect(view.press('a')).toBe(false);
});

test('a series is hidden and shown; clearing begins with everything shown', () => {
	const { view, print, end } = followed();
	print('light:1\n');
	const key = view.drawn.series[0]?.key ?? '';
	view.toggle(key);
	expect(view.hidden).toEqual([key]);
	view.toggle(key);
	expect(view.hidden).toEqual([]);
	view.toggle(key);
	view.reset();
	expect(view.hidden).toEqual([]);
	expect(view.empty).toBe(true);
	end();
	print('light:2\n');
	expect(view.empty).toBe(true);
});
