// Headings in the menu of tabs that do not fit.
import { panels as words } from '#lib/texts/en/panels.ts';

export const PROGRAM = words.program;
export const BOARD = words.board;
export const TESTS = words.testsAndRecordings;
