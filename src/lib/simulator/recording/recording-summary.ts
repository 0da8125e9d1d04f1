// What is in a recording, for people. Its names come from a stranger: they are cut here, and shown as what they are.
import type { Recording } from './recording.ts';
import type { RecordingSummary } from './replay-api.ts';

const MAX_SHOWN = 80;

export function shownName(name: string): string {
	return name.slice(0, MAX_SHOWN);
}

export function summaryOf(recording: Recording): RecordingSummary {
	const { board, firmware, mode, recordedAt, durationMs, full, images, runs, events } = recording;
	return {
		board: shownName(board),
		firmware,
		mode,
		recordedAt,
		durationMs,
		full,
		images: images.map(({ name, sha256, bytes }) => ({
			name: shownName(name),
			sha256,
			sizeBytes: bytes.length
		})),
		runs: runs.map(({ container, image, exitCode }) => ({
			container: shownName(container),
			image: image === null ? null : shownName(images[image]!.name),
			exitCode
		})),
		calls: events.reduce((sum, event) => sum + (event.kind === 'call' ? event.times : 0), 0)
	};
}
