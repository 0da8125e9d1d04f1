// The signatures with which the runtime registers its functions: `*` is a pointer, `*~` a pointer with its length,
// `$` a string. They decide which arguments are checked before a call.
import type { HostFunction, ValueType } from '#lib/abi/host-functions.ts';

const LETTERS: Readonly<Record<ValueType, string>> = { i32: 'i', i64: 'I', f32: 'f', f64: 'F' };

/** Functions whose arguments are not just numbers. */
const POINTERS: Readonly<Record<string, string>> = {
	uname: '(*)i',
	ocre_register_dispatcher: '(i$)i',
	ocre_publish_message: '(***i)i',
	ocre_subscribe_message: '(*)i',
	ocre_gpio_configure_by_name: '($i)i',
	ocre_gpio_set_by_name: '($i)i',
	ocre_gpio_get_by_name: '($)i',
	ocre_gpio_toggle_by_name: '($)i',
	ocre_gpio_register_callback_by_name: '($)i',
	ocre_gpio_unregister_callback_by_name: '($)i',
	ocre_sensors_open_by_name: '($)i',
	ocre_sensors_get_handle_by_name: '($)i',
	ocre_sensors_get_channel_count_by_name: '($)i',
	ocre_sensors_get_channel_type_by_name: '($i)i',
	ocre_sensors_read_by_name: '($i)F',
	ocre_sensors_get_list: '($i)i',
	args_get: '(**)i',
	args_sizes_get: '(**)i',
	environ_get: '(**)i',
	environ_sizes_get: '(**)i',
	clock_res_get: '(i*)i',
	clock_time_get: '(iI*)i',
	fd_prestat_get: '(i*)i',
	fd_prestat_dir_name: '(i*~)i',
	fd_pread: '(i*iI*)i',
	fd_pwrite: '(i*iI*)i',
	fd_read: '(i*i*)i',
	fd_write: '(i*i*)i',
	fd_seek: '(iIi*)i',
	fd_tell: '(i*)i',
	fd_fdstat_get: '(i*)i',
	fd_readdir: '(i*~I*)i',
	fd_filestat_get: '(i*)i',
	path_create_directory: '(i*~)i',
	path_filestat_get: '(ii*~*)i',
	path_filestat_set_times: '(ii*~IIi)i',
	path_link: '(ii*~i*~)i',
	path_open: '(ii*~iIIi*)i',
	path_readlink: '(i*~*~*)i',
	path_remove_directory: '(i*~)i',
	path_rename: '(i*~i*~)i',
	path_symlink: '(*~i*~)i',
	path_unlink_file: '(i*~)i',
	poll_oneoff: '(**i*)i',
	random_get: '(*~)i',
	sock_accept: '(ii*)i',
	sock_addr_local: '(i*)i',
	sock_addr_remote: '(i*)i',
	sock_addr_resolve: '($$**i*)i',
	sock_bind: '(i*)i',
	sock_connect: '(i*)i',
	sock_get_ip_multicast_loop: '(ii*)i',
	sock_get_linger: '(i**)i',
	sock_open: '(iii*)i',
	sock_recv: '(i*ii**)i',
	sock_recv_from: '(i*ii**)i',
	sock_send: '(i*ii*)i',
	sock_send_to: '(i*ii**)i',
	sock_set_ip_add_membership: '(i*i)i',
	sock_set_ip_drop_membership: '(i*i)i'
};

/** All other functions that read an option of a socket. */
const SOCKET_GETTER = '(i*)i';

export function nativeSignature({ name, params, results }: HostFunction): string {
	const letters = (types: readonly ValueType[]) => types.map((type) => LETTERS[type]).join('');
	if (name.startsWith('sock_get_')) return POINTERS[name] ?? SOCKET_GETTER;
	return POINTERS[name] ?? `(${letters(params)})${letters(results)}`;
}

export type ArgumentCheck =
	| { kind: 'pointer'; index: number }
	| { kind: 'range'; index: number }
	| { kind: 'string'; index: number };

/** The checks that a signature asks for, in order. A range's length is the next argument. */
export function argumentChecks(signature: string): ArgumentCheck[] {
	const checks: ArgumentCheck[] = [];
	const letters = signature.slice(1, signature.indexOf(')'));
	for (let index = 0; index < letters.length; index++) {
		if (letters[index] === '$') checks.push({ kind: 'string', index });
		else if (letters[index] === '*')
			checks.push({ kind: letters[index + 1] === '~' ? 'range' : 'pointer', index });
	}
	return checks;
}
