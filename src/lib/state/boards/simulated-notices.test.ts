// What the console is told of a notice, whose sentences are fetched when there is one.
import { expect, it, vi } from 'vitest';
import { noticeWords } from '#lib/flow/containers/quirk-words.ts';
import type { Notice } from '#lib/simulator/simulator.ts';
import { english } from '#lib/texts/english.ts';
import type { Words } from '#lib/texts/words.ts';
import { SimulatedNotices } from './simulated-parts.svelte.ts';

const { say } = english();

const crashed = (containerId: string): Notice => ({
	...{ containerId, code: 'trap-exit-code', values: { trap: 'unreachable' } },
	...{ onlyOnRealBoards: true, needsReset: false }
});

function noticesOn(load?: () => Promise<{ noticeWords: (notice: Notice) => Words }>) {
	const noted: string[] = [];
	let tell: (notice: Notice) => void = () => {};
	const simulator = {
		on: (_name: string, listener: (notice: never) => void) => {
			tell = listener as typeof tell;
			return { dispose: () => {} };
		}
	};
	const notices = new SimulatedNotices(simulator, (words) => noted.push(say(words)), load);
	return { noted, notices, tell: (notice: Notice) => tell(notice) };
}

it('is a note with the container, the message and its values', async () => {
	const { noted, tell } = noticesOn();
	tell(crashed('fly'));
	await vi.waitFor(() => expect(noted).toHaveLength(1));
	expect(noted[0]).toBe(
		'Note (fly): Works here, because the board is in documented mode. On a real board: The program crashed (unreachable), but its exit code is 0 as after a success. Only the log tells: look for “exception”.'
	);
});

it('says that the sentences could not be fetched, and asks again with the next notice', async () => {
	const load = vi
		.fn(() => Promise.resolve({ noticeWords }))
		.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
	const { noted, notices, tell } = noticesOn(load);
	tell(crashed('one'));
	await vi.waitFor(() =>
		expect(noted).toEqual(['Note (one): A part of the page could not be loaded.'])
	);
	tell(crashed('two'));
	await vi.waitFor(() => expect(noted).toHaveLength(2));
	expect(noted[1]).toContain('Note (two): Works here');
	expect(notices.list.map(({ containerId }) => containerId)).toEqual(['one', 'two']);
});
