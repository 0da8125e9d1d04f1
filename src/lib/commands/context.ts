// The table of commands by context: set by the page, read where keys are pressed or commands are listed.
import { createContext } from 'svelte';
import type { CommandTable } from './command-table.ts';

export const [getCommands, setCommands] = createContext<CommandTable>();
