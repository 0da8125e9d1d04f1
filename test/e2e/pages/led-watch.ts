// An LED of the board, watched for a while: how often it changed.
import type { Page } from '@playwright/test';

/** Changes of the LEDs within the time, by the board's own names for them. */
export function countChanges(
	page: Page,
	aliases: readonly string[],
	forMs: number
): Promise<number[]> {
	return page.evaluate(
		async ({ aliases, forMs }) => {
			const counts = aliases.map(() => 0);
			const watches = aliases.map((alias, i) => {
				const watch = new MutationObserver((changes) => (counts[i]! += changes.length));
				watch.observe(document.querySelector(`[data-alias="${alias}"]`)!, {
					attributeFilter: ['data-lit']
				});
				return watch;
			});
			await new Promise((resolve) => setTimeout(resolve, forMs));
			for (const watch of watches) watch.disconnect();
			return counts;
		},
		{ aliases, forMs }
	);
}
