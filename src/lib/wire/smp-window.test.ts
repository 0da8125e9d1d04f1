import { expect, test } from 'vitest';
import { SmpWindow } from './smp-window.ts';

/** A link that takes packets up to a size, and `depth` of them at once. */
function settle(
	maxBytes: number,
	maxDepth: number,
	tookMs: number
): { losses: number[]; window: SmpWindow } {
	const window = new SmpWindow();
	const losses: number[] = [];
	for (let i = 0; i < 2_000; i++) {
		if (window.packetBytes > maxBytes || window.depth > maxDepth) {
			losses.push(i);
			window.lost();
		} else window.succeeded(tookMs);
	}
	return { losses, window };
}

test('it starts with what every board takes', () => {
	const window = new SmpWindow();
	expect(window.packetBytes).toBe(182);
	expect(window.depth).toBe(1);
});

test('it grows to the largest packets and two in flight where waiting costs time', () => {
	const slow = settle(9_999, 2, 50);
	expect(slow.losses).toEqual([]);
	expect(slow.window.packetBytes).toBe(368);
	expect(slow.window.depth).toBe(2);
	expect(settle(9_999, 2, 2).window.depth).toBe(1);
});

test('what failed is tried again less and less often', () => {
	const { losses, window } = settle(182, 1, 50);
	expect(window.packetBytes).toBeLessThanOrEqual(275);
	expect(losses.length).toBeGreaterThan(2);
	expect(losses.length).toBeLessThan(20);
	expect(losses.at(-1)! - losses.at(-2)!).toBeGreaterThan(losses[2]! - losses[1]!);
});

test('after a loss it is smaller, and never without hope', () => {
	const window = new SmpWindow();
	for (let i = 0; i < 20; i++) window.lost();
	expect(window.packetBytes).toBe(89);
	for (let i = 0; i < 5; i++) window.succeeded(50);
	expect(window.packetBytes).toBe(182);
	expect(window.limitMs).toBe(400);
});

test('it stays within what the other end can take', () => {
	const window = new SmpWindow({ sizes: [182, 740], startBytes: 182, depth: 1 });
	for (let i = 0; i < 50; i++) window.succeeded(100);
	expect(window.packetBytes).toBe(740);
	expect(window.depth).toBe(1);
	window.lost();
	expect(window.packetBytes).toBe(182);
	window.lost();
	expect(window.packetBytes).toBe(182);
});
