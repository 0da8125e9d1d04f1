// What every call to a board takes: it can be cancelled.
export interface CallOptions {
	signal?: AbortSignal;
}
