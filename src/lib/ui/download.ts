// Files that the page offers to keep.

/** Offers a file to keep. */
export function download(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `blinky-2025-01-02-140307.txt`: sorts by time and is a legal name everywhere. */
export function exportName(start: string, at: Date, ending = 'txt'): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
	const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(pad).join('');
	const safe = start.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'console';
	return `${safe}-${day}-${time}.${ending}`;
}
