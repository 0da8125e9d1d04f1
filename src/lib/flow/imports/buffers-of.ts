// The memory behind a value that goes to or from a worker, so that it moves instead of being copied.

/** Each buffer once, of byte arrays in lists, maps and plain objects. */
export function buffersOf(value: unknown): ArrayBuffer[] {
	const found = new Set<ArrayBuffer>();
	const waiting = [value];
	while (waiting.length > 0) {
		const one = waiting.pop();
		if (typeof one !== 'object' || one === null) continue;
		if (ArrayBuffer.isView(one)) {
			if (one.buffer instanceof ArrayBuffer) found.add(one.buffer);
		} else if (one instanceof Map) waiting.push(...(one as Map<unknown, unknown>).values());
		else for (const part of Object.values(one)) waiting.push(part);
	}
	return [...found];
}
