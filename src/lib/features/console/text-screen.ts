// What shows the console's text, fetched together when there is something to show.
export { createConsoleTerminal } from './console-terminal.ts';
export { FeedPump } from './feed-pump.ts';
