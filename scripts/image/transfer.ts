// `image push` and `image pull`: images to and from a registry.
import { AppError } from '#lib/core/errors.ts';
import { parseReference } from '#lib/image/registry/reference.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { pullImage, pushImage, type TransferProgress } from '#lib/image/registry/transfer.ts';
import { parseWords, readImage, writeImage } from './files.ts';

const USER = { user: { type: 'string' as const } };

function connect(address: string, user: string | boolean | undefined): Registry {
	if (typeof user !== 'string') return new Registry({ address });
	const password = process.env.OCRE_REGISTRY_PASSWORD;
	if (password === undefined)
		throw new AppError(
			'registry-login-needed',
			'Set the password in the environment variable OCRE_REGISTRY_PASSWORD.'
		);
	return new Registry({ address, credentials: { username: user, password } });
}

/** One line on a terminal, nothing elsewhere. */
function showProgress({ doneBytes, totalBytes }: TransferProgress): void {
	if (process.stderr.isTTY)
		process.stderr.write(
			`\r${doneBytes} of ${totalBytes} bytes${doneBytes === totalBytes ? '\n' : ''}`
		);
}

export async function push(argv: string[]): Promise<number> {
	const usage = 'push FILE REGISTRY/REPOSITORY:TAG [--user NAME] [--move]';
	const { words, options } = parseWords(argv, usage, 2, { ...USER, move: { type: 'boolean' } });
	const [file = '', target = ''] = words;
	const { registry: address, repository, reference } = parseReference(target);
	const { image, referrers } = await readImage(file);
	const registry = connect(address, options.user);
	const { digest, sentBlobs, keptBlobs } = await pushImage(
		registry,
		repository,
		reference,
		image,
		referrers,
		{ mayMove: () => options.move === true, onprogress: showProgress }
	);
	console.log(`${digest} ${sentBlobs} sent, ${keptBlobs} there already`);
	return 0;
}

export async function pull(argv: string[]): Promise<number> {
	const usage = 'pull REGISTRY/REPOSITORY:TAG -o FILE [--user NAME]';
	const { words, options } = parseWords(argv, usage, 1, {
		...USER,
		output: { type: 'string', short: 'o' }
	});
	if (typeof options.output !== 'string')
		throw new AppError('bad-usage', `usage: npm run image -- ${usage}`);
	const { registry: address, repository, reference } = parseReference(words[0] ?? '');
	const registry = connect(address, options.user);
	const { image, referrers } = await pullImage(registry, repository, reference, {
		onprogress: showProgress
	});
	await writeImage(options.output, image, referrers);
	console.log(image.artifact.descriptor.digest);
	return 0;
}
