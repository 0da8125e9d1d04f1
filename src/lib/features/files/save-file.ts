// Hands bytes to the user as a download. Always as plain bytes: a browser must not open what a board stored.

/** Characters that operating systems do not take in file names. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;

export function safeFileName(name: string): string {
	return name.replace(UNSAFE, '_').replace(/^\.+|[. ]+$/g, '_') || 'file';
}

export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
	const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = safeFileName(name);
	link.click();
	// The browser has taken it by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
