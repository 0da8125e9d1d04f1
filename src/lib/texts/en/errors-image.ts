// What the errors of images and registries mean to a user, and what to do next.
import { room } from '../room.ts';

export const imageErrors = room('errors.image', {
	'blob-missing': 'A part of the image is missing.',
	'blob-missing.next': 'Fetch or export the image again.',
	'digest-mismatch': 'The received content does not match its digest.',
	'digest-mismatch.next':
		'It was discarded. Fetch or export the image again. If the problem persists, the image was changed.',
	'digest-unsupported': 'The image names its parts by a kind of digest that is not supported here.',
	'digest-unsupported.next': 'Use an image with sha256 digests.',
	'docker-archive': '“{file}” looks like the output of docker save.',
	'docker-archive.next':
		'Copy it into an OCI archive first: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'This file type is not supported.',
	'file-unknown.next':
		'You can import projects (a .zip or a folder with a build.yaml), sources and scenarios (UTF-8 text), images (a .tar or .zip with an OCI layout), modules (.wasm) and recordings (.ocre-recording).',
	'image-invalid': 'The image is damaged.',
	'image-invalid.next': 'Fetch or export it again.',
	'key-invalid': 'This is not a usable public key.',
	'key-invalid.next': 'It must be a P-256 key in PEM format, as written by openssl and cosign.',
	'layer-digests-differ':
		'The image contradicts itself: its config names other layers than its manifest.',
	'layer-digests-differ.next': 'Build it again.',
	'media-type-foreign': 'This is not an Ocre image.',
	'media-type-foreign.next': 'Ocre images have one layer of application/wasm.',
	'module-invalid': 'This is not a valid WebAssembly module.',
	'module-invalid.next': 'Build or download it again.',
	'not-ocre-image': 'This is not an Ocre image.',
	'not-ocre-image.next': 'Ocre images have a wasm config and one layer of application/wasm.',
	'reference-malformed': '“{given}” is not of the form REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next': 'Correct it, for example to “registry.example/team/blinky:1.0.0”.',
	'registry-address-invalid': '“{given}” is not a registry address.',
	'registry-address-invalid.next':
		'Give a host, with a port if needed, such as “https://registry.example:5000”.',
	'registry-address-login': 'An address may not contain a user name or password.',
	'registry-address-login.next': 'Enter them in their own fields.',
	'registry-busy': 'The registry is limiting requests.',
	'registry-busy.next': 'Try again in a minute.',
	'registry-cors': 'The registry did not answer this page.',
	'registry-cors.next':
		'Either it is not running at that address, or it does not allow requests from this page (CORS). The settings it needs are below; or download the image and use the skopeo command.',
	'registry-denied': 'You do not have permission for this in the registry.',
	'registry-denied.next':
		'Ask for permission to push or delete in that repository, or choose another one.',
	'registry-error': 'The registry answered with an error.',
	'registry-error.next':
		'Try again in a minute. If it happens again, what the registry said is in the details.',
	'registry-headers-hidden': 'The registry does not expose headers that this page needs.',
	'registry-headers-hidden.next': 'It must list Location in Access-Control-Expose-Headers.',
	'registry-login-failed': 'The registry rejected the user name or password.',
	'registry-login-failed.next':
		'Check both. Some registries expect a token instead of the password.',
	'registry-login-needed': 'The registry requires a user name and password.',
	'registry-login-needed.next': 'Fill in both fields and try again.',
	'registry-mixed-content': 'A page served over https cannot use a registry over plain http.',
	'registry-mixed-content.next':
		'Use an https address, serve this page from the registry’s own host, or download the image and use the skopeo command.',
	'registry-not-found': 'The registry has no such image.',
	'registry-not-found.next': 'Check repository and tag; “List tags” shows what is there.',
	'registry-too-large': 'The registry sent more than an image may have.',
	'registry-too-large.next': 'An image and everything attached to it may have 128 MB together.',
	'registry-unreachable': 'The connection to the registry was lost.',
	'registry-unreachable.next':
		'Check the address and the network, then try again: parts that arrived are not sent again.',
	'registry-unsupported': 'The registry does not support this.',
	'registry-unsupported.next': 'Many registries have deletion disabled.',
	'repository-invalid': '“{given}” is not a valid repository name.',
	'repository-invalid.next':
		'Use a–z, 0–9, “.”, “_” and “-” in parts joined by “/”, all in lower case.',
	'several-manifests': 'The archive contains several images.',
	'several-manifests.next':
		'An Ocre archive contains one. Copy the image you want into its own archive, for example with skopeo.',
	'signature-invalid': 'The signature is damaged, or is not about an image.',
	'signature-invalid.next': 'Sign the image again.',
	'signing-unavailable': 'Over plain http, the browser can neither sign nor verify signatures.',
	'signing-unavailable.next': 'Open this page over https. Digests of images are still verified.',
	'size-mismatch': 'The received content does not have the announced size.',
	'size-mismatch.next': 'It was discarded. Fetch or export the image again.',
	'sources-invalid': 'The sources in this image are damaged.',
	'sources-invalid.next': 'The image itself can still be run. Build it again to have its sources.',
	'tag-invalid': '“{given}” is not a valid tag.',
	'tag-invalid.next': 'Use letters, digits, “.”, “_” and “-”, 128 characters at most.',
	'tag-taken': 'The tag already points to another image.',
	'tag-taken.next': 'Choose another tag, or confirm moving this one when asked.',
	'packing-failed': 'The zip could not be packed.',
	'packing-failed.next':
		'Try again. It may need more memory than the browser has: export as tar, or fewer images at a time.'
});
