// Matches what a module imports with what the board's firmware has, as the runtime does when it makes an instance.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { findHostFunction, type HostFunction, type ValueType } from '#lib/abi/host-functions.ts';
import type { ImportedFunction } from '../../container/container-thread.ts';
import { typeName, type FunctionSignature } from '../../module/value-types.ts';
import type { HostHandler, HostHandlers } from '../guest/guest-call.ts';
import { GuestTrap } from '../guest/guest-trap.ts';
import { argumentChecks, nativeSignature, type ArgumentCheck } from './native-signatures.ts';
import type { FunctionType, ModuleOutline, WasmType } from '#lib/wasm/wasm-reader.ts';

export interface LinkedFunction extends ImportedFunction {
	handler: HostHandler;
	checks: readonly ArgumentCheck[];
}

export interface Linking {
	functions: LinkedFunction[];
	/** Lines that the runtime prints, each for itself. */
	warnings: string[];
	/** Why no instance can be made; null when one can. */
	error: string | null;
}

/** Of a call that never happens: such a function is not linked. */
function valueType(type: WasmType): ValueType {
	return type === 'other' ? 'i32' : type;
}

function sameTypes(a: readonly WasmType[], b: readonly ValueType[]): boolean {
	return a.length === b.length && a.every((type, i) => type === b[i]);
}

function matches(type: FunctionType, host: HostFunction): boolean {
	return sameTypes(type.params, host.params) && sameTypes(type.results, host.results);
}

/** A missing global or memory cannot be replaced by anything; a missing table can. */
function missingImport(outline: ModuleOutline): string | null {
	const missing = outline.imports.find(
		({ kind, module, name }) =>
			kind === 'global' || (kind === 'memory' && (module !== 'env' || name !== 'memory'))
	);
	return missing
		? `failed to link import ${missing.kind} (${missing.module}, ${missing.name})`
		: null;
}

/** The board's function of that name, whatever its type. */
function offeredFunction(
	module: string,
	name: string,
	{ groups }: BoardProfile
): HostFunction | null {
	const host = findHostFunction(module, name);
	return host && groups.includes(host.group) ? host : null;
}

/** What the runtime prints when it loads a module that imports a function with another type than the board's. */
export function signatureComplaint(
	module: string,
	name: string,
	{ params, results }: FunctionSignature,
	profile: BoardProfile
): string | null {
	const host = offeredFunction(module, name, profile);
	const isSame = host && isOf(params, host.params) && isOf(results, host.results);
	return host && !isSame
		? `failed to check signature '${nativeSignature(host)}' and resolve pointer params for import function (${module}, ${name})\n`
		: null;
}

function isOf(types: readonly number[], names: readonly ValueType[]): boolean {
	return types.length === names.length && types.every((type, i) => typeName(type) === names[i]);
}

export function linkModule(
	outline: ModuleOutline,
	profile: BoardProfile,
	handlers: HostHandlers,
	explain: (code: 'function-missing' | 'signature-differs', name: string) => void
): Linking {
	const warnings: string[] = [];
	const functions: LinkedFunction[] = [];
	for (const { module, name, type } of outline.imports) {
		if (!type) continue;
		const handler = handlers[name];
		const offered = handler ? offeredFunction(module, name, profile) : null;
		const [result] = type.results;
		const imported = {
			module,
			name,
			params: type.params.map(valueType),
			result: result ? valueType(result) : null
		};
		if (offered && handler && matches(type, offered)) {
			functions.push({ ...imported, handler, checks: argumentChecks(nativeSignature(offered)) });
			continue;
		}
		if (offered) explain('signature-differs', name);
		warnings.push(`failed to link import function (${module}, ${name})`);
		functions.push({
			...imported,
			handler: unlinked(module, name, () => explain('function-missing', name)),
			checks: []
		});
	}
	return { functions, warnings, error: missingImport(outline) };
}

function unlinked(module: string, name: string, oncall: () => void): HostHandler {
	return () => {
		oncall();
		throw new GuestTrap(`failed to call unlinked import function (${module}, ${name})`);
	};
}
