// `image inspect`: what an image or a module is, needs and weighs, and on which boards it fits.
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import { AppError } from '#lib/core/errors.ts';
import { digestOf } from '#lib/image/digest.ts';
import type { ImportedFile } from '#lib/image/import-file.ts';
import { fitsOf } from '#lib/image/inspect/fits.ts';
import { inspectModule, type Inspection } from '#lib/image/inspect/inspect-module.ts';
import { parseWords, readImported } from './files.ts';

interface Summary {
	kind: string;
	moduleDigest: string;
	module: Inspection;
	image?: object;
	boards: readonly { board: string; findings: readonly string[] }[];
}

export async function inspect(argv: string[]): Promise<number> {
	const { words, options } = parseWords(argv, 'inspect FILE [--json]', 1, {
		json: { type: 'boolean' }
	});
	const [file = ''] = words;
	const summary = await summarise(await readImported(file));
	console.log(options.json ? JSON.stringify(summary, null, '\t') : text(summary));
	return 0;
}

async function summarise(file: ImportedFile): Promise<Summary> {
	if (file.kind === 'project' || file.kind === 'aot')
		throw new AppError(
			'not-a-module',
			`${file.fileName} is a ${file.kind}, which contains no module.`
		);
	const wasm = file.kind === 'image' ? file.image.wasm : file.wasm;
	const permissions = file.kind === 'image' ? file.image.config.permissions : [];
	const module = inspectModule(wasm);
	return {
		kind: file.kind,
		moduleDigest: await digestOf(wasm),
		module,
		...(file.kind === 'image' && { image: imageSummary(file) }),
		boards: BOARD_PROFILES.map((profile) => ({
			board: profile.name,
			findings: fitsOf({ inspection: module, permissions, profile }).map(
				({ severity, message }) => `${severity}: ${message}`
			)
		}))
	};
}

function imageSummary({ image, sources, referrers, tag }: ImportedFile & { kind: 'image' }) {
	const { artifact, config, title, version, imageName, warnings, resources } = image;
	return {
		digest: artifact.descriptor.digest,
		title,
		version,
		tag,
		imageName,
		entryPoint: config.entryPoint,
		environment: config.environment,
		permissions: config.permissions,
		labels: config.labels,
		resources: resources.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length })),
		referrers: referrers.map(({ descriptor }) => descriptor),
		sources: sources && {
			projectName: sources.projectName,
			files: Object.keys(sources.files),
			toolchain: sources.toolchain
		},
		warnings
	};
}

function text({ kind, moduleDigest, module, image, boards }: Summary): string {
	const { sizeBytes, imports, exports, functions, memories, dataSegments, features } = module;
	const data = dataSegments.reduce((sum, size) => sum + size, 0);
	const largest = [...functions].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, 5);
	return [
		...(image ? Object.entries(image).map(([key, value]) => line(key, value)) : []),
		line(kind === 'image' ? 'module' : 'digest', moduleDigest),
		line('size', `${sizeBytes} bytes, ${functions.length} functions, ${data} bytes of data`),
		...memories.map(({ initialPages, maxPages, shared }) =>
			line(
				'memory',
				`${initialPages} to ${maxPages ?? 'any number of'} pages${shared ? ', shared' : ''}`
			)
		),
		line(
			'imports',
			imports.map(({ module: from, name }) => `${from}.${name}`)
		),
		line(
			'exports',
			exports.map(({ name }) => name)
		),
		line('features', features),
		line(
			'largest',
			largest.map(({ index, name, sizeBytes: size }) => `${name ?? `#${index}`} ${size}`)
		),
		...boards.map(({ board, findings }) => line(board, findings.length === 0 ? 'fits' : findings))
	].join('\n');
}

function line(key: string, value: unknown): string {
	const shown = Array.isArray(value)
		? value.length === 0
			? 'none'
			: value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n  ')
		: typeof value === 'string'
			? value
			: JSON.stringify(value);
	// Names in a module are a stranger's text: nothing of it reaches the terminal but what can be printed.
	return `${key}: ${shown.replace(/[^\n\x20-\x7e\u00a1-\uffff]/g, '?')}`;
}
