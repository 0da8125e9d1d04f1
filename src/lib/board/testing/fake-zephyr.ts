// What differs between the shells of Zephyr's versions and builds, for the made-up supervisor.
export interface FakeZephyr {
	/**
	 * `shell prompt off`: `holds` takes the prompt away; `bare` the line end of what is typed without echo, too;
	 * `ignored` returns 0 and does nothing.
	 */
	promptOff: 'holds' | 'bare' | 'ignored';
	/** `fs ls` prints sizes. */
	listsSizes: boolean;
	/** What a failed `fs` command returns. */
	failure: number;
	/** The error of opening a file as a folder. */
	notFolder: number;
	/** It has the command `retval`. */
	returnValues: boolean;
	/** It has the command `kernel uptime`. */
	uptime: boolean;
	prompt: string;
	/** What a shell prints first. */
	start: string;
}

export const ZEPHYR_3_4: FakeZephyr = {
	promptOff: 'holds',
	listsSizes: false,
	failure: -8,
	notFolder: 2,
	returnValues: true,
	uptime: true,
	prompt: 'ocre:~$ ',
	start: '\x1b[m\r\n\r\n'
};

/** 4.3.0 as it is. */
export const ZEPHYR_4_3: FakeZephyr = {
	...ZEPHYR_3_4,
	promptOff: 'ignored',
	listsSizes: true,
	failure: -5,
	notFolder: 20,
	start: '\x1b[m\r\n'
};

/** With the prompt mended. */
export const ZEPHYR_4_4: FakeZephyr = { ...ZEPHYR_4_3, promptOff: 'bare' };
