// A few seconds of a canvas as a video that needs no other program: WebM, or what the browser has in its place.
import { AppError } from '#lib/core/errors.ts';

const TYPES = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm', 'video/mp4'];
const FRAMES_PER_SECOND = 15;
const BITS_PER_SECOND = 1_500_000;

export interface Video {
	blob: Blob;
	/** `webm` or `mp4`. */
	ending: string;
}

/** Null: this browser records nothing. */
export function videoType(): string | null {
	if (typeof MediaRecorder === 'undefined') return null;
	return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

export interface RecordOptions {
	durationMs: number;
	/** Paints what is to be seen now. */
	paint: () => void;
	onprogress: (doneMs: number) => void;
	signal: AbortSignal;
}

/** Throws `no-video`, and the signal's reason. */
export async function recordCanvas(
	canvas: HTMLCanvasElement,
	{ durationMs, onprogress, paint, signal }: RecordOptions
): Promise<Video> {
	const type = videoType();
	if (type === null) throw new AppError('no-video', 'no MediaRecorder');
	const stream = canvas.captureStream(FRAMES_PER_SECOND);
	const recorder = new MediaRecorder(stream, {
		mimeType: type,
		videoBitsPerSecond: BITS_PER_SECOND
	});
	const pieces: Blob[] = [];
	recorder.ondataavailable = ({ data }) => void pieces.push(data);
	const stopped = new Promise<void>((resolve, reject) => {
		recorder.onstop = () => resolve();
		recorder.onerror = () => reject(new AppError('no-video', 'the recorder failed'));
	});
	const start = performance.now();
	const painting = setInterval(() => {
		paint();
		onprogress(Math.min(durationMs, performance.now() - start));
	}, 1000 / FRAMES_PER_SECOND);
	const end = () => recorder.state !== 'inactive' && recorder.stop();
	const ending = setTimeout(end, durationMs);
	signal.addEventListener('abort', end);
	try {
		paint();
		recorder.start();
		await stopped;
		signal.throwIfAborted();
	} finally {
		clearInterval(painting);
		clearTimeout(ending);
		signal.removeEventListener('abort', end);
		for (const track of stream.getTracks()) track.stop();
	}
	const blob = new Blob(pieces, { type });
	return { blob, ending: type.startsWith('video/mp4') ? 'mp4' : 'webm' };
}
