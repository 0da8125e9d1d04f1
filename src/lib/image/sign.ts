// Signatures of images with a P-256 key of the user's: simple-signing JSON in the artifact that cosign reads.
// A signature says who vouches for a digest. Devices verify nothing.
import { AppError } from '#lib/core/errors.ts';
import { blobOf, createArtifact, encodeJson, type Artifact, type Bytes } from './artifact.ts';
import { decodeDer, encodeDer } from './der.ts';
import { digestOf, hexOf, type Digest } from './digest.ts';
import { decodeJson, type Descriptor } from './oci.ts';

export const SIGNATURE_TYPE = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const PAYLOAD_TYPE = 'application/vnd.dev.cosign.simplesigning.v1+json';
const SIGNATURE_ANNOTATION = 'dev.cosignproject.cosign/signature';
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const SIGNING_KIND = 'cosign container image signature';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const NEVER = '0001-01-01T00:00:00Z';

export interface Signature {
	/** Of the image that is vouched for. */
	digest: Digest;
	/** Where the signer said it lives: `registry.example/team/blinky`, or ''. */
	reference: string;
	/** The signed bytes, and the signature over them as raw r‖s. */
	payload: Bytes;
	raw: Bytes;
}

export type Verdict =
	| { status: 'valid'; keyId: string; reference: string }
	/** Signed, but by none of the keys that are pinned. */
	| { status: 'unknown-key' }
	/** Says it is for another image, or is damaged. */
	| { status: 'invalid'; reason: string };

/** Throws `signing-unavailable` over plain http, where browsers have no cryptography. */
function subtle(): SubtleCrypto {
	const { subtle } = crypto as Partial<Pick<Crypto, 'subtle'>>;
	if (!subtle)
		throw new AppError(
			'signing-unavailable',
			'Over plain http the browser makes no keys and checks no signatures: open this page over https.'
		);
	return subtle;
}

/** The private half cannot leave the browser; store the pair itself, in IndexedDB. */
export async function createSigningKey(): Promise<CryptoKeyPair> {
	return subtle().generateKey(ALGORITHM, false, ['sign', 'verify']);
}

/** PEM, as `cosign verify --key` and `openssl` read it. */
export async function exportPublicKey(key: CryptoKey): Promise<string> {
	const bytes = new Uint8Array(await subtle().exportKey('spki', key));
	const lines = btoa(String.fromCharCode(...bytes)).match(/.{1,64}/g) ?? [];
	return ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
}

/** Throws `key-invalid` for anything but a P-256 public key in PEM. */
export async function importPublicKey(pem: string): Promise<CryptoKey> {
	const body = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]{1,4096})-----END PUBLIC KEY-----/.exec(
		pem.slice(0, 16_384)
	)?.[1];
	if (!body) throw new AppError('key-invalid', 'This is not a public key in PEM.');
	const keys = subtle();
	try {
		const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (c) => c.charCodeAt(0));
		return await keys.importKey('spki', bytes, ALGORITHM, true, ['verify']);
	} catch (error) {
		throw new AppError('key-invalid', 'This is not a P-256 public key.', { cause: error });
	}
}

/** Short and stable: the first 16 hexadecimal digits of the SHA-256 of the public key. */
export async function keyIdOf(key: CryptoKey): Promise<string> {
	const spki = new Uint8Array(await subtle().exportKey('spki', key));
	return hexOf(await digestOf(spki)).slice(0, 16);
}

/** The artifact to store and push beside the image. `reference` is where it is meant to live. */
export async function signImage(
	key: CryptoKey,
	subject: Descriptor,
	reference: string
): Promise<Artifact> {
	const payload = encodeJson({
		critical: {
			identity: { 'docker-reference': reference },
			image: { 'docker-manifest-digest': subject.digest },
			type: SIGNING_KIND
		},
		optional: null
	});
	const raw = new Uint8Array(await subtle().sign(SIGNING, key, payload));
	const signature = btoa(String.fromCharCode(...encodeDer(raw)));
	const config = encodeJson({
		architecture: '',
		created: NEVER,
		history: [{ created: NEVER }],
		os: '',
		rootfs: { type: 'layers', diff_ids: [await digestOf(payload)] },
		config: {}
	});
	return createArtifact({
		artifactType: SIGNATURE_TYPE,
		config: { mediaType: CONFIG_TYPE, bytes: config },
		layers: [
			{
				mediaType: PAYLOAD_TYPE,
				bytes: payload,
				annotations: { [SIGNATURE_ANNOTATION]: signature }
			}
		],
		subject
	});
}

/** Where cosign looks for the signatures of a manifest. */
export function signatureTag(digest: Digest): string {
	return `sha256-${hexOf(digest)}.sig`;
}

export function isSignature({ manifest }: Pick<Artifact, 'manifest'>): boolean {
	return manifest.layers.some(({ mediaType }) => mediaType === PAYLOAD_TYPE);
}

/** Every signature in an artifact; throws `signature-invalid` for one that cannot be read. */
export function readSignatures(artifact: Artifact): Signature[] {
	return artifact.manifest.layers
		.filter(({ mediaType }) => mediaType === PAYLOAD_TYPE)
		.map((layer) => {
			const payload = blobOf(artifact, layer);
			const text = layer.annotations?.[SIGNATURE_ANNOTATION] ?? '';
			return { ...readPayload(payload), payload, raw: rawSignature(text) };
		});
}

function rawSignature(text: string): Bytes {
	try {
		return decodeDer(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
	} catch (error) {
		throw new AppError('signature-invalid', 'The signature is damaged.', { cause: error });
	}
}

function readPayload(payload: Bytes): Pick<Signature, 'digest' | 'reference'> {
	const { critical } = decodeJson(payload, 'The signed text');
	const fields = (critical ?? {}) as Record<string, Record<string, unknown> | undefined>;
	const digest = fields.image?.['docker-manifest-digest'];
	const reference = fields.identity?.['docker-reference'];
	if (typeof digest !== 'string' || (fields.type as unknown) !== SIGNING_KIND)
		throw new AppError('signature-invalid', 'The signed text is not about an image.');
	return {
		digest: digest as Digest,
		reference: typeof reference === 'string' ? reference.slice(0, 512) : ''
	};
}

/** Against the pinned keys. `subject` is the digest that was computed here, not one that anybody told. */
export async function verifySignature(
	{ digest, reference, payload, raw }: Signature,
	subject: Digest,
	keys: Iterable<CryptoKey>
): Promise<Verdict> {
	if (digest !== subject)
		return { status: 'invalid', reason: `The signature is for another image, ${digest}.` };
	for (const key of keys)
		if (await subtle().verify(SIGNING, key, raw, payload))
			return { status: 'valid', keyId: await keyIdOf(key), reference };
	return { status: 'unknown-key' };
}
