// The tilt, turning and light of the device that the page runs on, as far as its browser gives them. Everything is in
// the units and numbers of Zephyr's channels. What is not there is said in words.
import { sensors as words } from '#lib/texts/en/sensors.ts';
import type { Words } from '#lib/texts/words.ts';

export type DeviceSense = 'tilt' | 'light';

export type SensingResult = { ok: true; stop: () => void } | { ok: false; reason: Words };

export interface DeviceSensing {
	/** Resolves once values come, or with why they do not. `onvalues` gets channel number → value. */
	start(
		sense: DeviceSense,
		onvalues: (values: Readonly<Record<number, number>>) => void
	): Promise<SensingResult>;
}

const GRAVITY = 9.80665;
/** A desktop has the events but never sends a number. */
const FIRST_VALUE_MS = 1500;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** What holds the device up, in its own axes: screen up on a table is +z, standing upright is +y. */
export function accelerationOf(beta: number, gamma: number): Record<number, number> {
	const [b, g] = [radians(beta), radians(gamma)];
	return {
		0: -GRAVITY * Math.cos(b) * Math.sin(g),
		1: GRAVITY * Math.sin(b),
		2: GRAVITY * Math.cos(b) * Math.cos(g)
	};
}

interface Permitting {
	requestPermission?: () => Promise<string>;
}

/** Safari on phones asks the user, and only during a click. */
async function permitted(...kinds: (Permitting | undefined)[]): Promise<boolean> {
	try {
		// All at once: the second question would come too long after the click.
		const answers = await Promise.all(
			kinds.map((kind) => kind?.requestPermission?.() ?? Promise.resolve('granted'))
		);
		return answers.every((answer) => answer === 'granted');
	} catch {
		return false;
	}
}

type OnValues = (values: Readonly<Record<number, number>>) => void;

/** Resolves with the first value; gives up, and stops, when none comes. */
function firstValue(
	listen: (onvalues: OnValues) => () => void,
	onvalues: OnValues,
	reason: Words
): Promise<SensingResult> {
	return new Promise((resolve) => {
		const stop = listen((values) => {
			clearTimeout(timeout);
			onvalues(values);
			resolve({ ok: true, stop });
		});
		const timeout = setTimeout(() => {
			stop();
			resolve({ ok: false, reason });
		}, FIRST_VALUE_MS);
	});
}

function listenToTilt(onvalues: OnValues): () => void {
	const turned = ({ beta, gamma }: DeviceOrientationEvent) => {
		if (beta !== null && gamma !== null) onvalues(accelerationOf(beta, gamma));
	};
	const moved = ({ rotationRate }: DeviceMotionEvent) => {
		const { alpha, beta, gamma } = rotationRate ?? {};
		if (typeof alpha !== 'number' || typeof beta !== 'number' || typeof gamma !== 'number') return;
		onvalues({ 4: radians(beta), 5: radians(gamma), 6: radians(alpha) });
	};
	window.addEventListener('deviceorientation', turned);
	window.addEventListener('devicemotion', moved);
	return () => {
		window.removeEventListener('deviceorientation', turned);
		window.removeEventListener('devicemotion', moved);
	};
}

async function startTilt(onvalues: OnValues): Promise<SensingResult> {
	if (!('DeviceOrientationEvent' in window)) return { ok: false, reason: words.noTilt };
	const motion = 'DeviceMotionEvent' in window ? (DeviceMotionEvent as Permitting) : undefined;
	if (!(await permitted(DeviceOrientationEvent as Permitting, motion)))
		return { ok: false, reason: words.permissionDenied };
	return firstValue(listenToTilt, onvalues, words.noTilt);
}

/** Not in TypeScript's library: few browsers have it. */
interface LightSensor extends EventTarget {
	illuminance: number | null;
	start(): void;
	stop(): void;
}

type LightSensorClass = new (options: { frequency: number }) => LightSensor;

function isLightSensorClass(value: unknown): value is LightSensorClass {
	return typeof value === 'function';
}

async function startLight(onvalues: OnValues): Promise<SensingResult> {
	const kind: unknown = Reflect.get(window, 'AmbientLightSensor');
	if (!isLightSensorClass(kind)) return { ok: false, reason: words.noLight };
	try {
		const sensor = new kind({ frequency: 10 });
		const listen = (onfirst: OnValues) => {
			sensor.addEventListener('reading', () => {
				if (sensor.illuminance !== null) onfirst({ 17: sensor.illuminance });
			});
			sensor.start();
			return () => sensor.stop();
		};
		return await firstValue(listen, onvalues, words.noLight);
	} catch {
		return { ok: false, reason: words.permissionDenied };
	}
}

export const browserSensing: DeviceSensing = {
	start: (sense, onvalues) => (sense === 'tilt' ? startTilt(onvalues) : startLight(onvalues))
};
