// Where a test looks and clicks: the page itself, or the playground in a frame of it.
import type { Tab } from './tab.ts';

export type View = Pick<Tab, 'evaluate' | 'click'>;

export function frameView(tab: Tab): View {
	return {
		evaluate: (task, ...args) => tab.evaluateInFrame(task, ...args),
		click: (x, y) => tab.clickInFrame(x, y)
	};
}
