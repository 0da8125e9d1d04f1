// What of a page in the pseudo-language is not from the catalogue, and what of it is cut off.
import type { Page } from '@playwright/test';

/** Texts of others: boards, programs, users, code. What shows one marks it, or is one of these. */
const FOREIGN = '[translate="no"], .cm-editor, .xterm, code, pre, kbd, svg, script, style';

export interface Walked {
	/** How many texts of the catalogue were seen. */
	seen: number;
	untranslated: string[];
	cutOff: string[];
}

/** Everything that is visible below `root`, apart from what is in `data`, whose texts are not of the interface. */
export function walkTexts(page: Page, root: string, data: readonly string[]): Promise<Walked> {
	return page.evaluate(
		({ root, skip }) => {
			const place = (element: Element) =>
				`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
			const isOurs = (text: string) => !/\p{L}{2}/u.test(text) || text.includes('⟦');
			/** It tells in full what stands in it as the name of something. */
			const isNameIn = (element: Element, text: string) =>
				[...element.querySelectorAll('[translate="no"]')].some(
					({ textContent }) => textContent !== '' && text.endsWith(textContent)
				);
			const isWhole = (element: HTMLElement) =>
				getComputedStyle(element).overflowX !== 'hidden' ||
				element.clientWidth <= 1 ||
				element.scrollWidth <= element.clientWidth + 1;
			const untranslated: string[] = [];
			const cutOff: string[] = [];
			let seen = 0;
			for (const element of document.querySelectorAll<HTMLElement>(`${root}, ${root} *`)) {
				if (element.closest(skip) || !element.checkVisibility({ visibilityProperty: true }))
					continue;
				// What is isolated is ours, or all of it somebody else's, such as the name of a language in that language.
				const isolated = element.closest('bdi');
				if (isolated && !isolated.textContent.includes('⟦')) continue;
				for (const name of ['aria-label', 'title', 'placeholder']) {
					const text = element.getAttribute(name) ?? '';
					if (!isOurs(text) && !isNameIn(element, text))
						untranslated.push(`${place(element)} ${name}: ${text}`);
				}
				const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
				const text = own
					.map((node) => node.nodeValue ?? '')
					.join(' ')
					.trim();
				if (text === '') continue;
				// A mark within a text: the brackets are around the whole.
				const whole = element.matches('b, strong, em') ? element.parentElement! : element;
				if (whole.textContent.includes('⟦')) seen++;
				else if (!isOurs(text)) untranslated.push(`${place(element)}: ${text}`);
				if (!isWhole(element)) cutOff.push(`${place(element)}: ${text}`);
			}
			return { seen, untranslated, cutOff };
		},
		{ root, skip: [FOREIGN, ...data].join(', ') }
	);
}
