// Why a board takes no orders: a matter of what it is able to, not of its kind.
import { beforeEach, expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { english } from '#lib/texts/english.ts';
import type { Words } from '#lib/texts/words.ts';
import { BoardSession } from './board-session.svelte.ts';
import { fakeTarget } from './fake-target.ts';
import { panelState, whyNoFiles, whyNoOrders, whyNoReset } from './target-reason.ts';

let session: BoardSession;

beforeEach(async () => {
	session = new BoardSession(new FakeBoard(), new ManualClock());
	await session.open();
});

const switchOn = () => Promise.resolve();
const power = (parts: { crashed?: string; resetting?: boolean } = {}) => ({
	...{ crashed: null, resetting: false, switchOn },
	...parts
});
const said = (words: Words | null) => words && english().say(words);
const refusal = new AppError('page-insecure', 'plain http');

test('one that works takes orders, with or without a power switch', () => {
	for (const target of [fakeTarget(() => session), fakeTarget(() => session, { power: power() })]) {
		expect([whyNoOrders(target), whyNoReset(target), whyNoFiles(target)]).toEqual([
			null,
			null,
			null
		]);
		expect(panelState(target)).toBe('on');
	}
});

test('one that has stopped takes none, but the reset button switches it on', () => {
	const target = fakeTarget(() => session, { power: power({ crashed: 'gone' }) });
	expect(said(whyNoOrders(target))).toBe('The simulated board has stopped: switch it on again.');
	expect(whyNoFiles(target)).toEqual(whyNoOrders(target));
	expect(whyNoReset(target)).toBeNull();
	expect(panelState(target)).toBe('crashed');
});

test('one that restarts has no files meanwhile', () => {
	const target = fakeTarget(() => session, { power: power({ resetting: true }) });
	expect(whyNoOrders(target)).toBeNull();
	expect(said(whyNoReset(target))).toBe('The board is restarting.');
	expect(said(whyNoFiles(target))).toBe('The board is restarting.');
	expect(panelState(target)).toBe('booting');
});

test('one that the page cannot have says that before all else', () => {
	const target = fakeTarget(() => session, { refusal, power: power({ crashed: 'gone' }) });
	expect(said(whyNoOrders(target))).toContain('plain http');
	expect(whyNoReset(target)).toEqual(whyNoOrders(target));
	expect(panelState(target)).toBe('off');
});

test('files need a board that said what it is, answers, and has its console to itself', () => {
	const target = fakeTarget(() => session);
	session.state = 'terminal';
	expect(said(whyNoFiles(target))).toContain('terminal');
	session.state = 'silent';
	expect(said(whyNoFiles(target))).toBe('The board does not answer.');
	session.state = 'closed';
	expect(panelState(target)).toBe('off');
	session.identity = null;
	expect(said(whyNoFiles(target))).toBe('The board is starting.');
});
