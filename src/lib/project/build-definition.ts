// The tree of a build.yaml → a BuildDefinition, with a finding at the place of whatever does not fit.
import { isMap, isScalar, type Node } from 'yaml';
import { capabilitiesOf, isPermission, PERMISSION_NAMES } from '#lib/abi/capabilities.ts';
import { isValidName, toValidName } from '#lib/abi/names.ts';
import { BINARY_FIELDS, BUILD_FIELDS, CONFIG_FIELDS } from './build-fields.ts';
import type { BuildDefinition } from './build-file.ts';
import { DEPLOY_WAYS, type DeployWord } from './deploy-ways.ts';
import { fieldNames } from './field-table.ts';
import type { FindingList, Span } from './finding.ts';
import { isLanguageId, LANGUAGE_IDS, type LanguageId } from './languages.ts';
import { nearest } from './nearest.ts';
import { problemOfPath } from './path.ts';
import { spanOf } from './read-yaml.ts';
import { YamlFields, type Field, type Text } from './yaml-fields.ts';

/** With `/lfs/ocre/images/` before it, a longer one does not fit the 64 bytes a board takes in an upload by SMP. */
const SMP_NAME_LENGTH = 47;
const MAX_ENTRIES = 32;
/** As it is written, quotes included. */
const KNOWN_VERSION = { version: "'1'" };

class DefinitionReader {
	readonly #findings: FindingList;
	readonly #yaml: YamlFields;

	constructor(findings: FindingList) {
		this.#findings = findings;
		const tooMany = {
			message: `More than ${MAX_ENTRIES} entries do not fit on a board’s command line.`,
			key: 'entries-of-command-line',
			values: { max: MAX_ENTRIES }
		};
		this.#yaml = new YamlFields(findings, MAX_ENTRIES, tooMany);
	}

	read(root: Node): BuildDefinition | undefined {
		const span = spanOf(root, [0, 1]);
		if (!isMap(root)) {
			const message = 'Expected fields such as “name: hello”, one per line.';
			this.#findings.error('build-file-not-map', span, message);
			return undefined;
		}
		const fields = this.#yaml.fields(root, fieldNames(BUILD_FIELDS), span);
		const version = this.#version(fields.get('version'), span);
		const name = this.#name(fields.get('name'), span);
		const language = this.#language(fields.get('language'));
		const deploy = this.#deploy(fields.get('deploy'));
		const binaryPath = this.#binaries(fields.get('binaries'), span);
		const { environment, permissions } = this.#config(fields.get('config'));
		if (name === undefined || binaryPath === undefined) return undefined;
		return {
			version,
			name,
			language,
			deploy,
			binaryPath,
			imageName: imageNameOf(binaryPath),
			environment,
			permissions,
			capabilities: capabilitiesOf(permissions)
		};
	}

	#version(field: Field | undefined, span: Span): string {
		if (!field?.node) {
			const example = "version: '1'";
			const message = `Add “${example}”, the version of this file’s format.`;
			const place: Span = field?.keySpan ?? [span[0], span[0]];
			this.#findings.warning('version-missing', place, message, { example });
			return '1';
		}
		const isNumber = isScalar(field.node) && typeof field.node.value === 'number';
		const value = isNumber
			? field.node.toString()
			: this.#yaml.text(field.node, field.span, 'version');
		const is1 = value?.trim() === '1';
		if (isNumber && is1) {
			const message = "Write '1' in quotes: it is a string.";
			this.#findings.warning('version-not-text', field.span, message, KNOWN_VERSION);
		} else if (value !== undefined && !is1) {
			const message = "Only version '1' is known.";
			this.#findings.warning('version-unknown', field.span, message, KNOWN_VERSION);
		}
		return value ?? '1';
	}

	#name(field: Field | undefined, span: Span): string | undefined {
		if (!field) return this.#missing('name', span, 'name: hello');
		const text = this.#yaml.text(field.node, field.span, 'name');
		if (text === undefined) return undefined;
		const name = text.trim();
		if (name === '') {
			this.#findings.error('name-empty', field.span, 'The name is empty.');
			return undefined;
		}
		if (name !== text) {
			this.#findings.warning('name-blank', field.span, 'There are spaces around the name.');
		}
		if (!isValidName(name)) {
			const better = toValidName(name);
			const message = `Names on a board have only a–z, 0–9, “.”, “_”, “-”. Try “${better}”.`;
			this.#findings.warning('name-invalid', field.span, message, { better });
		}
		return name;
	}

	#language(field: Field | undefined): LanguageId | null {
		if (!field) return null;
		const text = this.#yaml.text(field.node, field.span, 'language');
		if (text === undefined || isLanguageId(text)) return text ?? null;
		const meant = nearest(text, LANGUAGE_IDS);
		const code = 'language-unknown';
		if (meant) {
			const message = `Unknown language. Did you mean “${meant}”?`;
			this.#findings.error(code, field.span, message, { meant }, `${code}.meant`);
		} else {
			const message = `Unknown language. Known ones: ${LANGUAGE_IDS.join(', ')}.`;
			this.#findings.error(code, field.span, message, { known: LANGUAGE_IDS });
		}
		return null;
	}

	#deploy(field: Field | undefined): DeployWord | null {
		if (!field) return null;
		const text = this.#yaml.text(field.node, field.span, 'deploy');
		const known = DEPLOY_WAYS.find((way) => way === text);
		if (known || text === undefined) return known ?? null;
		const message = `Write “image”, for one image, or “script”, for an engine that stays on the board.`;
		this.#findings.error('deploy-unknown', field.span, message);
		return null;
	}

	#binaries(field: Field | undefined, span: Span): string | undefined {
		if (!field) return this.#missing('binaries', span, 'binaries: [{ path: build/hello.wasm }]');
		const items = this.#yaml.items(field, 'binaries');
		if (!items) return undefined;
		const [first, second] = items;
		if (!first) {
			const example = '- path: build/hello.wasm';
			const message = `Name the one binary: “${example}”.`;
			this.#findings.error('binary-missing', field.span, message, { example });
			return undefined;
		}
		if (second !== undefined) {
			const message = 'A container has one binary. Remove this one.';
			this.#findings.error('binary-many', spanOf(second, field.span), message);
		}
		const entrySpan = spanOf(first, field.span);
		if (!this.#yaml.expectMap(first, entrySpan, { entryOf: 'binaries' })) return undefined;
		const path = this.#yaml.fields(first, fieldNames(BINARY_FIELDS), entrySpan).get('path');
		if (!path) return this.#missing('path', entrySpan, 'path: build/hello.wasm');
		const text = this.#yaml.text(path.node, path.span, 'path');
		return text === undefined ? undefined : this.#binaryPath({ text, span: path.span });
	}

	#binaryPath({ text, span }: Text): string | undefined {
		const problem = problemOfPath(text);
		if (problem) {
			const { code, message, values } = problem;
			this.#findings.error('binary-path-invalid', span, message, values, `error:${code}`);
			return undefined;
		}
		const imageName = imageNameOf(text);
		if (!isValidName(imageName)) {
			const better = toValidName(imageName);
			const message = `A board refuses the image name “${imageName}”: it takes a–z, 0–9, “.”, “_”, “-”. Use “${better}”.`;
			this.#findings.error('image-name-invalid', span, message, { name: imageName, better });
			return undefined;
		}
		if (imageName.length > SMP_NAME_LENGTH) {
			const message = `Boards may refuse image names of more than ${SMP_NAME_LENGTH} characters.`;
			this.#findings.warning('image-name-long', span, message, { max: SMP_NAME_LENGTH });
		}
		if (!imageName.endsWith('.wasm')) {
			const message = 'The name of an image usually ends in “.wasm”.';
			this.#findings.warning('image-name-ending', span, message);
		}
		return text;
	}

	#config(field: Field | undefined): { environment: string[]; permissions: string[] } {
		const none = { environment: [], permissions: [] };
		if (!field?.node || !this.#yaml.expectMap(field.node, field.span, 'config')) return none;
		const fields = this.#yaml.fields(field.node, fieldNames(CONFIG_FIELDS), field.span);
		return {
			environment: this.#environment(this.#yaml.texts(fields.get('environment'), 'environment')),
			permissions: this.#permissions(this.#yaml.texts(fields.get('permissions'), 'permissions'))
		};
	}

	#environment(entries: readonly Text[]): string[] {
		const names = new Set<string>();
		for (const { text, span } of entries) {
			if (!/^[\x20-\x7e]+$/.test(text)) {
				const message = 'Only printable ASCII on one line can be sent to a board.';
				this.#findings.error('environment-character', span, message);
				continue;
			}
			const equals = text.indexOf('=');
			const name = equals < 0 ? text : text.slice(0, equals);
			if (equals <= 0) {
				const meant = `${name || 'NAME'}=…`;
				const message = `getenv() finds only entries like NAME=value. Did you mean “${meant}”?`;
				this.#findings.warning('environment-no-value', span, message, { meant });
			}
			if (names.has(name)) {
				const message = `“${name}” is listed twice.`;
				this.#findings.warning('environment-duplicate', span, message, { name }, 'listed-twice');
			}
			names.add(name);
		}
		return entries.map(({ text }) => text);
	}

	#permissions(entries: readonly Text[]): string[] {
		const known = new Set<string>();
		for (const { text, span } of entries) {
			if (known.has(text)) {
				const message = `“${text}” is listed twice.`;
				const values = { name: text };
				this.#findings.warning('permission-duplicate', span, message, values, 'listed-twice');
			}
			known.add(text);
			if (isPermission(text)) continue;
			const meant = nearest(text, PERMISSION_NAMES);
			const code = 'permission-unknown';
			if (meant) {
				const message = `Unknown permission. Did you mean “${meant}”?`;
				this.#findings.warning(code, span, message, { meant }, `${code}.meant`);
			} else {
				const message = `Unknown permission, ignored. Known ones: ${PERMISSION_NAMES.join(', ')}.`;
				this.#findings.warning(code, span, message, { known: PERMISSION_NAMES });
			}
		}
		return [...known];
	}

	#missing(field: string, span: Span, example: string): undefined {
		const message = `The field “${field}” is missing, such as “${example}”.`;
		this.#findings.error('field-missing', [span[0], span[0]], message, { field, example });
	}
}

/** `build/blinky.wasm` → `blinky.wasm`. */
export function imageNameOf(binaryPath: string): string {
	return binaryPath.slice(binaryPath.lastIndexOf('/') + 1);
}

/** Undefined when a field that a container cannot do without is missing or wrong; the reasons are among the findings. */
export function readDefinition(root: Node, findings: FindingList): BuildDefinition | undefined {
	return new DefinitionReader(findings).read(root);
}
