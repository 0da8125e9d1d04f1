// The errors of the decoders that the fuzzer has to find out.
import type { Internal } from '#lib/core/errors.ts';

declare module '#lib/core/errors.ts' {
	interface ErrorCodes {
		empty: Internal;
		never: Internal;
		'not-good': Internal;
	}
}
