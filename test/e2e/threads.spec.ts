// Threads of one container in a real browser: one memory, waiting for each other, the end.
import { expect, test } from './fixtures.ts';
import { openPanel } from './pages/panels.ts';

test('the example with threads counts its primes and ends well', async ({ playground }) => {
	await playground.newProject('Threads');
	await playground.run();
	await playground.console.expectText('8 jobs done, 14683 primes in all');
	await playground.console.expectText('threads ended with exit code 0');
	await playground.board.expectContainer('threads', 'stopped');
	await openPanel(playground.page, 'Size');
	await expect(playground.page.getByRole('region', { name: 'Size of the image' })).toContainText(
		'shared by threads'
	);
});
