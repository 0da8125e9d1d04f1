// The errors of images and registries: each code with the values that its text takes. The texts are in texts/en.
import type { Internal, NoValues } from '#lib/core/errors.ts';

export interface ImageErrors {
	'blob-missing': NoValues;
	'digest-mismatch': NoValues;
	'digest-unsupported': NoValues;
	'docker-archive': { file: string };
	'file-unknown': NoValues;
	'image-invalid': NoValues;
	'key-invalid': NoValues;
	'layer-digests-differ': NoValues;
	'media-type-foreign': NoValues;
	'module-invalid': NoValues;
	'not-ocre-image': NoValues;
	'reference-malformed': { given: string };
	'registry-address-invalid': { given: string };
	'registry-address-login': NoValues;
	'registry-busy': NoValues;
	'registry-cors': NoValues;
	'registry-denied': NoValues;
	'registry-error': NoValues;
	'registry-headers-hidden': NoValues;
	'registry-login-failed': NoValues;
	'registry-login-needed': NoValues;
	'registry-mixed-content': NoValues;
	'registry-not-found': NoValues;
	'registry-range': Internal;
	'registry-too-large': NoValues;
	'registry-unreachable': NoValues;
	'registry-unsupported': NoValues;
	'repository-invalid': { given: string };
	'several-manifests': NoValues;
	'signature-invalid': NoValues;
	'signing-unavailable': NoValues;
	'size-mismatch': NoValues;
	'sources-invalid': NoValues;
	'tag-invalid': { given: string };
	'tag-taken': NoValues;
	'packing-failed': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends ImageErrors {}
}
