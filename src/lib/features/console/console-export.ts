// The console as text for the clipboard and for a file.
import type { ConsoleFeed } from './console-feed.ts';
import { ConsoleFormatter, type ConsoleFormat } from './console-formatter.ts';

/** Everything that is still kept, as it is shown, without colours. */
export function exportConsole(feed: ConsoleFeed, format: ConsoleFormat): string {
	const formatter = new ConsoleFormatter({ ...format, plain: true }, () => feed.sources);
	const { entries, skippedLines } = feed.since(0);
	const lead = skippedLines > 0 ? formatter.skipped(skippedLines) : '';
	return lead + formatter.format(entries);
}
