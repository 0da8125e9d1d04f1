// The playground's state by context: set in the root layout, read where it is needed.
import { createContext } from 'svelte';
import type { Playground } from './playground.svelte.ts';

export const [getPlayground, setPlayground] = createContext<Playground>();
