// English with the texts of all errors: for commands, tests, and wherever else nobody chooses a language. Not for the page.
import { errorText } from './error-texts.ts';
import { Speaker } from './speaker.ts';

export const english = (): Speaker => new Speaker('en', errorText);
