// The errors of SMP and CBOR on the wire: each code with the values that its text takes. The texts are in texts/en.
import type { Internal } from '#lib/core/errors.ts';

export interface WireErrors {
	'cbor-invalid': Internal;
	'cbor-too-large': Internal;
	'smp-damaged': Internal;
	'smp-invalid': Internal;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends WireErrors {}
}
