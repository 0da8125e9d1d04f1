// When texts appear in the page's console, measured inside the page. A text that does not come fails with what is there.
import type { Page } from 'playwright-core';

const LIMIT_MS = 60_000;

/** Milliseconds from a click on Run until a text is in the console once more than before. */
export function clickToText(page: Page, text: string): Promise<number> {
	return page.evaluate(
		([wanted, limitMs]) =>
			new Promise<number>((resolve, reject) => {
				const button = [...document.querySelectorAll('button')].find((candidate) =>
					/^\s*Run/.test(candidate.textContent ?? '')
				)!;
				const rows = () =>
					(document.querySelector('.xterm-rows')?.textContent ?? '').replaceAll('\u00a0', ' ');
				const seen = () => rows().split(wanted).length;
				let before = seen();
				const start = performance.now();
				const observer = new MutationObserver(() => {
					const now = seen();
					// What is cleared away meanwhile must not hide the text that comes.
					before = Math.min(before, now);
					if (now === before) return;
					observer.disconnect();
					clearTimeout(limit);
					resolve(performance.now() - start);
				});
				const limit = setTimeout(() => {
					observer.disconnect();
					reject(new Error(`"${wanted}" did not appear; the console shows: ${rows().trim()}`));
				}, limitMs);
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				button.click();
			}),
		[text, LIMIT_MS] as const
	);
}

/** Milliseconds between two texts that a program prints. */
export function betweenTexts(page: Page, begin: string, end: string): Promise<number> {
	return page.evaluate(
		([first, last, limitMs]) =>
			new Promise<number>((resolve, reject) => {
				const rows = () =>
					(document.querySelector('.xterm-rows')?.textContent ?? '').replaceAll('\u00a0', ' ');
				let start = 0;
				const look = () => {
					if (!start && rows().includes(first)) start = performance.now();
					if (!start || !rows().includes(last)) return;
					observer.disconnect();
					clearTimeout(limit);
					resolve(performance.now() - start);
				};
				const observer = new MutationObserver(look);
				const limit = setTimeout(() => {
					observer.disconnect();
					const missing = start ? last : first;
					reject(new Error(`"${missing}" did not appear; the console shows: ${rows().trim()}`));
				}, limitMs);
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				look();
			}),
		[begin, end, LIMIT_MS] as const
	);
}
