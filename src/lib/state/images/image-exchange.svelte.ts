// Images to and from registries, and who vouches for them. Credentials live as long as one transfer.
import { AppError } from '#lib/core/errors.ts';
import type { Digest } from '#lib/image/digest.ts';
import type { Credentials } from '#lib/image/registry/http.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { hostOf } from '#lib/image/registry/reference.ts';
import { pullImage, pushImage, type PushResult } from '#lib/image/registry/transfer.ts';
import {
	createSigningKey,
	exportPublicKey,
	importPublicKey,
	isSignature,
	keyIdOf,
	readSignatures,
	signatureTag,
	signImage,
	verifySignature,
	type Verdict
} from '#lib/image/sign.ts';
import type { StoredImage, StoredKey } from '#lib/storage/image-store.ts';
import type { ImageLibrary } from './image-library.svelte.ts';
import { imageTasks as tasks } from '#lib/texts/en/image-tasks.ts';

export interface ExchangePlace {
	/** `http://localhost:5000` */
	registry: string;
	repository: string;
	tag: string;
	credentials: Credentials | null;
}

/** A verdict with the name under which the user keeps the key. */
export type SignatureVerdict = Verdict & { keyName?: string };

export class ImageExchange {
	keys = $state.raw<readonly StoredKey[]>([]);

	/** Where the last image of each registry went: a blob that is there already need not be sent again. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #lastRepository = new Map<string, string>();
	readonly #library: ImageLibrary;
	readonly #now: () => number;

	constructor(library: ImageLibrary, now: () => number) {
		this.#library = library;
		this.#now = now;
	}

	async load(): Promise<void> {
		this.keys = await this.#library.store.keys();
	}

	/** `mayMove` is asked before a tag that names another image is moved. */
	push(
		digest: string,
		place: ExchangePlace,
		mayMove: (current: Digest) => Promise<boolean>
	): Promise<PushResult> {
		return this.#library.during(tasks.pushing, async (signal) => {
			const { image, referrers } = await this.#library.open(digest);
			const registry = connect(place);
			const known = this.#lastRepository.get(registry.address);
			const result = await pushImage(registry, place.repository, place.tag, image, referrers, {
				signal,
				mayMove,
				...(known !== undefined && known !== place.repository && { mountFrom: known }),
				onprogress: ({ doneBytes, totalBytes }) => this.#library.progress(doneBytes, totalBytes)
			});
			this.#lastRepository.set(registry.address, place.repository);
			// Where cosign looks for it.
			const signature = referrers.find(isSignature);
			if (signature)
				await registry.pushManifest(
					place.repository,
					signatureTag(result.digest),
					signature.manifestBytes,
					undefined,
					signal
				);
			return result;
		});
	}

	pull(place: ExchangePlace): Promise<StoredImage> {
		return this.#library.during(tasks.pulling, async (signal) => {
			const { image, referrers } = await pullImage(connect(place), place.repository, place.tag, {
				signal,
				onprogress: ({ doneBytes, totalBytes }) => this.#library.progress(doneBytes, totalBytes)
			});
			return this.#library.keep(image, referrers);
		});
	}

	tags({ registry, repository, credentials }: ExchangePlace): Promise<string[]> {
		return this.#library.during(tasks.reading, (signal) =>
			new Registry({ address: registry, credentials }).tags(repository, signal)
		);
	}

	/** The image that the tag names now goes, by its digest; other tags of it go with it. */
	removeRemote(place: ExchangePlace): Promise<Digest> {
		return this.#library.during(tasks.deleting, async (signal) => {
			const registry = connect(place);
			const digest = await registry.headManifest(place.repository, place.tag, signal);
			if (!digest)
				throw new AppError(
					'registry-not-found',
					`${place.repository}:${place.tag} does not exist.`
				);
			await registry.deleteManifest(place.repository, digest, signal);
			return digest;
		});
	}

	async createKey(name: string): Promise<void> {
		const { publicKey, privateKey } = await createSigningKey();
		await this.#saveKey(name, publicKey, privateKey);
	}

	/** Somebody else's: signatures by it count from now on. */
	async pinKey(name: string, pem: string): Promise<void> {
		await this.#saveKey(name, await importPublicKey(pem), null);
	}

	async #saveKey(name: string, publicKey: CryptoKey, privateKey: CryptoKey | null): Promise<void> {
		const id = await keyIdOf(publicKey);
		await this.#library.store.saveKey({ id, name, publicKey, privateKey, addedAt: this.#now() });
		await this.load();
	}

	async removeKey(id: string): Promise<void> {
		await this.#library.store.removeKey(id);
		await this.load();
	}

	exportKey({ publicKey }: StoredKey): Promise<string> {
		return exportPublicKey(publicKey);
	}

	/** The signature is kept with the image and goes along when it is pushed. */
	async sign(digest: string, { privateKey }: StoredKey, reference: string): Promise<void> {
		if (!privateKey) throw new AppError('key-invalid', 'You can only sign with a key of your own.');
		const { image, referrers } = await this.#library.open(digest);
		const signature = await signImage(privateKey, image.artifact.descriptor, reference);
		await this.#library.keep(image, [...referrers, signature]);
	}

	/** What each signature in the image is worth; an empty list: it is not signed. */
	async verify(digest: string): Promise<SignatureVerdict[]> {
		const { image, referrers } = await this.#library.open(digest);
		const keys = this.keys.map(({ publicKey }) => publicKey);
		const verdicts: SignatureVerdict[] = [];
		for (const signature of referrers.filter(isSignature).flatMap(readSignatures)) {
			const verdict = await verifySignature(signature, image.artifact.descriptor.digest, keys);
			const key = this.keys.find(({ id }) => verdict.status === 'valid' && id === verdict.keyId);
			verdicts.push({ ...verdict, ...(key && { keyName: key.name }) });
		}
		return verdicts;
	}
}

function connect({ registry, credentials }: ExchangePlace): Registry {
	return new Registry({ address: registry, credentials });
}

/** What to type where a page cannot go: on a computer, and on a board with a network. */
export function commandsFor(
	place: Pick<ExchangePlace, 'registry' | 'repository' | 'tag'>,
	image: { fileName: string; layerDigest: string; imageName: string }
): { skopeo: string; board: string | null; check: string } {
	const host = hostOf(place.registry);
	const tls = place.registry.startsWith('http:') ? '--dest-tls-verify=false ' : '';
	return {
		skopeo: `skopeo copy ${tls}--preserve-digests oci-archive:${image.fileName} docker://${host}/${place.repository}:${place.tag}`,
		// Boards speak plain http and nothing else.
		board: place.registry.startsWith('http:')
			? `ocre image pull http://${host}/v2/${place.repository}/blobs/${image.layerDigest} ${image.imageName}`
			: null,
		// Boards verify nothing: what was pulled is compared by its user.
		check: `ocre image ls ${image.imageName}   # must print ${image.layerDigest.replace('sha256:', '')}`
	};
}
