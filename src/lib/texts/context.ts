// Hands the page's language to components.
import { createContext } from 'svelte';
import type { Texts } from './texts.svelte.ts';
import type { Say } from './words.ts';

export const [getTexts, setTexts] = createContext<Texts>();

/** What a component says its words by: `const t = getSay();`, then `{t(words.clear)}`. */
export const getSay = (): Say => getTexts().t;
