// Types of <ocre-playground>, published as `ocre-playground.d.ts` beside the script.

export type OcreView = 'both' | 'board' | 'editor';

/** A project, as links hold it. */
export interface OcreProject {
	name?: string;
	/** Project path → text, or bytes as base64. */
	files: Record<string, string | { base64: string }>;
	/** How its container is started besides build.yaml. */
	run?: {
		containerId?: string | null;
		args?: string[];
		environment?: string[];
		mounts?: { guest: string; folder: string }[];
	};
	/** The file that is open first. */
	open?: string;
}

export interface OcreState {
	project: string;
	board: string;
	/** `idle`, `loading`, `compiling`, `uploading`, `starting`, `running`, `failed` and others. */
	stage: string;
	/** Why nothing can run in this frame, such as `page-framed`; null when it can. */
	refusal: string | null;
	containers: readonly { id: string; status: string }[];
	leds: readonly { name: string; on: boolean }[];
	buttons: readonly string[];
	sensors: readonly { sensor: string; channel: number; label: string; value: number }[];
}

export interface OcreConsoleText {
	text: string;
	/** Characters that were left out, because there were too many. */
	dropped: number;
}

interface OcreEvents {
	'ocre-ready': CustomEvent<OcreState>;
	'ocre-state': CustomEvent<OcreState>;
	'ocre-console': CustomEvent<OcreConsoleText>;
}

/** Each method rejects with an error that has a `code`. */
export interface OcrePlaygroundElement extends HTMLElement {
	/** As it was told last; null until the frame is there. */
	readonly state: OcreState | null;
	/** Puts a project, or that of a shared link, in the place of what is there. */
	load(project: OcreProject | string): Promise<OcreState>;
	/** Asks the reader first, unless they always let this page run programs. Resolves once the container runs. */
	run(): Promise<OcreState>;
	stop(): Promise<OcreState>;
	refresh(): Promise<OcreState>;
	/** Without `pressed`, the button is pressed for a tenth of a second. */
	press(button: string, pressed?: boolean): Promise<OcreState>;
	/** `channel`: Zephyr's number, or the name that the sensor's channel has in the state. */
	setSensor(sensor: string, channel: string | number, value: number): Promise<OcreState>;
	addEventListener<Name extends keyof OcreEvents>(
		type: Name,
		listener: (event: OcreEvents[Name]) => void,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}

declare global {
	interface HTMLElementTagNameMap {
		'ocre-playground': OcrePlaygroundElement;
	}
}
