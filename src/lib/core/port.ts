// The shape of a serial port: what WebSerial's SerialPort, a simulated board and a pty in Node have in common.
// It knows bytes and signals, not what is spoken over them.

export interface PortOptions {
	/** Bits per second. A port that is not paced ignores it. */
	baudRate: number;
}

export interface PortSignals {
	dataTerminalReady?: boolean;
	requestToSend?: boolean;
	break?: boolean;
}

/**
 * A byte stream in both directions. Structurally a subset of WebSerial's `SerialPort`.
 * `readable` and `writable` are null while the port is closed or lost.
 */
export interface Port {
	open(options: PortOptions): Promise<void>;
	/** Rejects while a reader or writer holds a lock: release both first. */
	close(): Promise<void>;
	readonly readable: ReadableStream<Uint8Array> | null;
	readonly writable: WritableStream<Uint8Array> | null;
	setSignals?(signals: PortSignals): Promise<void>;
	/** Set by the one that has it open: called when another has the right to it now, so that it must be let go of. */
	onrevoked?: (() => void) | null;
}
