import { describe, expect, it } from 'vitest';
import { fitTabs, type TabRoom } from './fit-tabs.ts';

const TABS = ['console', 'problems', 'plotter', 'size', 'images', 'storage', 'recording'].map(
	(id, index) => ({ id, atHand: index < 3, widthPx: 70 })
);

const fit = (roomPx: number, change: Partial<TabRoom> = {}) =>
	fitTabs(TABS, { roomPx, menuPx: 60, value: 'console', recent: null, ...change });

describe('the tabs that a row has room for', () => {
	it('are all of them where they fit, without a menu', () => {
		expect(fit(490)).toEqual(TABS.map(({ id }) => id));
	});

	it('leave room for the menu as soon as one does not fit', () => {
		expect(fit(489)).toEqual(['console', 'problems', 'plotter', 'size', 'images', 'storage']);
		expect(fit(479)).toEqual(['console', 'problems', 'plotter', 'size', 'images']);
	});

	it('are those at hand where there is room for nothing else', () => {
		expect(fit(270)).toEqual(['console', 'problems', 'plotter']);
	});

	it('have the one whose panel is shown among them, whatever the room', () => {
		expect(fit(345, { value: 'recording' })).toEqual([
			'console',
			'problems',
			'plotter',
			'recording'
		]);
		expect(fit(200, { value: 'storage' })).toContain('storage');
	});

	it('have it rather than one of those at hand', () => {
		expect(fit(270, { value: 'storage' })).toEqual(['console', 'problems', 'storage']);
	});

	it('keep the one that was last taken out of the menu when another is shown', () => {
		expect(fit(345, { recent: 'images' })).toEqual(['console', 'problems', 'plotter', 'images']);
	});
});
