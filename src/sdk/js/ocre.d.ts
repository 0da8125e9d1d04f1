/**
 * What a program in JavaScript or TypeScript has of the board it runs on.
 *
 * Permissions are names in `config.permissions` of build.yaml. A call that fails throws an `OcreError`, which says what
 * failed and why, and carries the number that the board gave.
 */
declare module 'ocre' {
	/** What is thrown when the board refuses a call. */
	export interface OcreError extends Error {
		/** The name of the number: `ENODEV`, `EBUSY`, … */
		readonly code: string;
		/** As the board or the C library gave it. */
		readonly errno: number;
	}

	/** A pin by the board's own name: `led0`, `led1`, `led2`, `sw0`, `sw1`. Or by port and number, which belong to one board. */
	export type PinPlace = string | { port: number; pin: number };

	export interface Pin {
		/**
		 * Drives an output. The level is physical: on many boards an LED lights when its pin is 0.
		 * @param level true or 1 for high, false or 0 for low; high where it is left out
		 */
		set(level?: boolean | 0 | 1): void;
		/** Changes an output to the other level. */
		toggle(): void;
		/** The level that the pin has now. Inputs have a pull-up: a button that is not pressed reads 1. */
		get(): 0 | 1;
		/**
		 * Calls back on both edges of an input, with the new level, until `unwatch`. Bouncing contacts call more than once.
		 * The program does not end while a pin is watched.
		 */
		watch(callback: (level: 0 | 1) => void): void;
		unwatch(): void;
	}

	/** Pins. Permission: `ocre_gpio`. The supervisor as Ocre ships it has none of this. */
	export const gpio: {
		/** Opens a pin as an input with a pull-up. */
		input(place: PinPlace): Pin;
		/** Opens a pin as an output. Its level is not changed by that. */
		output(place: PinPlace): Pin;
	};

	/**
	 * A channel by its name, or by Zephyr's number for those without one. Units: acceleration m/s², rotation rad/s,
	 * magnetic field gauss, temperatures °C, pressure kPa, humidity %, light lux; `prox` is 0 or 1.
	 */
	export type Channel =
		| 'accel-x'
		| 'accel-y'
		| 'accel-z'
		| 'gyro-x'
		| 'gyro-y'
		| 'gyro-z'
		| 'magn-x'
		| 'magn-y'
		| 'magn-z'
		| 'die-temp'
		| 'ambient-temp'
		| 'press'
		| 'prox'
		| 'humidity'
		| 'light'
		| number;

	export interface Sensor {
		/** Of one that was opened by its name. */
		readonly name?: string;
		/** Of one from a list. */
		readonly id?: number;
		readonly channels: readonly Channel[];
		/** Measures now. A board tells some failures as -5, which could also be measured: it is given back as it is. */
		read(channel: Channel): number;
	}

	/** Sensors. Permission: `ocre_sensors`. The supervisor as Ocre ships it has none of this. */
	export const sensors: {
		/** All sensors of the board. The runtime does not tell their names. */
		list(): Sensor[];
		/** One by its name: `imu`, `pressure`, `humidity`, … */
		open(name: string): Sensor;
	};

	export interface Message {
		readonly topic: string;
		/** As the sender says it: `text/plain`, `application/json`, … */
		readonly contentType: string;
		/** The payload as UTF-8, without the NUL that programs in C put at its end. */
		readonly text: string;
		/** The payload as it came. */
		readonly bytes: Uint8Array;
	}

	/** Messages between containers. Permission: `ocre_messaging`. */
	export const messages: {
		/**
		 * Sends a message to every container that subscribed to a beginning of its topic.
		 * @param payload not empty; the board has room for about 8000 bytes
		 * @param contentType default: `text/plain` for a text, `application/octet-stream` for bytes
		 * @returns whether anybody got it
		 */
		publish(
			topic: string,
			payload: string | Uint8Array | ArrayBuffer,
			contentType?: string
		): boolean;
		/**
		 * Calls back for every message whose topic begins with this text of 1 to 63 bytes. There are no wildcards.
		 * The program does not end while it is subscribed.
		 * @returns a function that ends it
		 */
		subscribe(topic: string, callback: (message: Message) => void): () => void;
	};

	/**
	 * Files, in the container's own folder `/` and in folders that are mounted. Permission: `filesystem`. Paths are
	 * absolute. A board opens one folder for a container: use the permission or one mount, not both.
	 */
	export const files: {
		/** As UTF-8. */
		readText(path: string): string;
		read(path: string): Uint8Array;
		/** Replaces the file. */
		write(path: string, content: string | Uint8Array | ArrayBuffer): void;
		append(path: string, content: string | Uint8Array | ArrayBuffer): void;
		/** Names in a folder. */
		list(path: string): string[];
		exists(path: string): boolean;
		/** A file or an empty folder. */
		remove(path: string): void;
		rename(from: string, to: string): void;
		makeFolder(path: string): void;
	};

	export interface Connection {
		/** Bytes came, as many as there were. */
		ondata?: (bytes: Uint8Array) => void;
		/** The other side has closed the connection. */
		onclose?: () => void;
		/** Sends all of it; waits until the board has taken it. */
		write(data: string | Uint8Array | ArrayBuffer): void;
		close(): void;
	}

	/** TCP. Permission: `networking`. A program has at most 8 sockets at a time, and the board few in all. */
	export const net: {
		/**
		 * Calls back for each client. The program does not end while it listens.
		 * @param port 1 to 65535
		 * @returns a function that stops listening
		 */
		listen(port: number, onconnection: (connection: Connection) => void): () => void;
		/** Waits until it is connected. */
		connect(host: string, port: number): Connection;
	};

	export const system: {
		/** Of the container, without the program's own name. */
		readonly arguments: readonly string[];
		/** Of the container, by name. */
		readonly environment: Readonly<Record<string, string>>;
		/** Waits without calling anything back. To go on meanwhile, use `setTimeout`. @param ms milliseconds */
		sleep(ms: number): void;
		/** Ends the program now. @param code default 0 */
		exit(code?: number): never;
		/** What the board says of itself. */
		uname(): {
			readonly sysname: string;
			readonly nodename: string;
			readonly release: string;
			readonly version: string;
			readonly machine: string;
		};
		/** Milliseconds since the program first asked for a time. Boards know no time of day. */
		now(): number;
		/** Bytes that the program can still take. */
		freeMemory(): number;
	};
}

/** As Node's, with `%s`, `%d`, `%i`, `%f`, `%j`, `%o`. Warnings and errors go to standard error. */
declare const console: {
	log(...values: unknown[]): void;
	info(...values: unknown[]): void;
	debug(...values: unknown[]): void;
	warn(...values: unknown[]): void;
	error(...values: unknown[]): void;
};

/** Calls back once. The clock is exact to about 10 ms. @param ms at least 1 @returns a number for `clearTimeout` */
declare function setTimeout<T extends unknown[]>(
	callback: (...args: T) => void,
	ms?: number,
	...args: T
): number;
/** Calls back again and again, until `clearInterval`. The program does not end meanwhile. */
declare function setInterval<T extends unknown[]>(
	callback: (...args: T) => void,
	ms?: number,
	...args: T
): number;
declare function clearTimeout(id: number | undefined): void;
declare function clearInterval(id: number | undefined): void;
/** Calls back once the code that runs now is done. */
declare function queueMicrotask(callback: () => void): void;
