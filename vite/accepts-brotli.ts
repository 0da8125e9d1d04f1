// What a request says of compressed answers.

/** By its header `Accept-Encoding`. */
export function acceptsBrotli(header: string | undefined): boolean {
	return /(^|[\s,])br(?=\s*(,|;|$))(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header ?? '');
}
