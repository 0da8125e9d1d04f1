// A drive's root folder, as a browser's directory handle and a path in Node have it in common.

export interface DriveFile {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	/** The last bytes may go to the drive only now. */
	close(): Promise<void>;
	/** Gives the file up. Never rejects. */
	abort(): Promise<void>;
}

export interface DriveFolder {
	/** As the system calls it; often the drive's label. Untrusted. */
	readonly name: string;
	/** Names of files, as they are written there. Rejects when the drive is gone. */
	list(): Promise<string[]>;
	/** At most `limit` bytes of a file; null when it is not there. Rejects when the drive is gone. */
	read(name: string, limit: number): Promise<Uint8Array | null>;
	/** Rejects with a DOMException as browsers do: `NotAllowedError`, `NotFoundError`, `QuotaExceededError`, … */
	create(name: string): Promise<DriveFile>;
}
