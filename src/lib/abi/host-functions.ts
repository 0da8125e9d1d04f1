// The host functions a container may import, as data: module, name, signature, the group of firmware that has it.
// Facts of Ocre 0.7.0 and its WAMR; nothing here runs.

export type ValueType = 'i32' | 'i64' | 'f32' | 'f64';

/** What a firmware must be built with for the function to exist. */
export type HostGroup =
	| 'always'
	| 'events'
	| 'timers'
	| 'messaging'
	| 'gpio'
	| 'sensors'
	| 'shared-heap'
	| 'wasi'
	| 'sockets'
	| 'threads';

const HOST_GROUPS: ReadonlySet<string> = new Set<HostGroup>([
	'always',
	'events',
	'timers',
	'messaging',
	'gpio',
	'sensors',
	'shared-heap',
	'wasi',
	'sockets',
	'threads'
]);

export function isHostGroup(name: string): name is HostGroup {
	return HOST_GROUPS.has(name);
}

export interface HostFunction {
	module: 'env' | 'wasi_snapshot_preview1' | 'wasi';
	name: string;
	params: readonly ValueType[];
	results: readonly ValueType[];
	group: HostGroup;
}

const LETTERS: Record<string, ValueType> = { i: 'i32', I: 'i64', f: 'f32', F: 'f64' };

/** `(iI)i` → parameter and result types, in the letters WAMR uses for value types. */
function signature(text: string): Pick<HostFunction, 'params' | 'results'> {
	const [, params = '', result = ''] = /^\(([iIfF]*)\)([iIfF]?)$/.exec(text) ?? [];
	const types = (letters: string) => [...letters].map((letter) => LETTERS[letter]!);
	return { params: types(params), results: types(result) };
}

function group(
	module: HostFunction['module'],
	name: HostGroup,
	functions: Record<string, string>
): HostFunction[] {
	return Object.entries(functions).map(([functionName, text]) => ({
		module,
		name: functionName,
		group: name,
		...signature(text)
	}));
}

const SOCKET_GETTERS = [
	'broadcast',
	'keep_alive',
	'recv_buf_size',
	'recv_timeout',
	'reuse_addr',
	'reuse_port',
	'send_buf_size',
	'send_timeout',
	'tcp_fastopen_connect',
	'tcp_keep_idle',
	'tcp_keep_intvl',
	'tcp_no_delay',
	'tcp_quick_ack',
	'ip_multicast_ttl',
	'ip_ttl',
	'ipv6_only'
];

function socketOptions(): Record<string, string> {
	const table: Record<string, string> = {};
	for (const option of SOCKET_GETTERS) {
		table[`sock_get_${option}`] = '(ii)i';
		table[`sock_set_${option}`] = option.endsWith('_timeout') ? '(iI)i' : '(ii)i';
	}
	return table;
}

export const HOST_FUNCTIONS: readonly HostFunction[] = [
	...group('env', 'always', { uname: '(i)i', ocre_sleep: '(i)i' }),
	...group('env', 'events', { ocre_get_event: '(iiiiii)i', ocre_register_dispatcher: '(ii)i' }),
	...group('env', 'timers', {
		ocre_timer_create: '(i)i',
		ocre_timer_start: '(iii)i',
		ocre_timer_stop: '(i)i',
		ocre_timer_delete: '(i)i',
		ocre_timer_get_remaining: '(i)i'
	}),
	...group('env', 'messaging', {
		ocre_publish_message: '(iiii)i',
		ocre_subscribe_message: '(i)i',
		ocre_messaging_free_module_event_data: '(iii)i'
	}),
	...group('env', 'gpio', {
		ocre_gpio_init: '()i',
		ocre_gpio_configure: '(iii)i',
		ocre_gpio_pin_set: '(iii)i',
		ocre_gpio_pin_get: '(ii)i',
		ocre_gpio_pin_toggle: '(ii)i',
		ocre_gpio_register_callback: '(ii)i',
		ocre_gpio_unregister_callback: '(ii)i',
		ocre_gpio_configure_by_name: '(ii)i',
		ocre_gpio_set_by_name: '(ii)i',
		ocre_gpio_get_by_name: '(i)i',
		ocre_gpio_toggle_by_name: '(i)i',
		ocre_gpio_register_callback_by_name: '(i)i',
		ocre_gpio_unregister_callback_by_name: '(i)i'
	}),
	...group('env', 'sensors', {
		ocre_sensors_init: '()i',
		ocre_sensors_discover: '()i',
		ocre_sensors_open: '(i)i',
		ocre_sensors_get_handle: '(i)i',
		ocre_sensors_get_channel_count: '(i)i',
		ocre_sensors_get_channel_type: '(ii)i',
		ocre_sensors_read: '(ii)F',
		ocre_sensors_open_by_name: '(i)i',
		ocre_sensors_get_handle_by_name: '(i)i',
		ocre_sensors_get_channel_count_by_name: '(i)i',
		ocre_sensors_get_channel_type_by_name: '(ii)i',
		ocre_sensors_read_by_name: '(ii)F',
		ocre_sensors_get_list: '(ii)i'
	}),
	...group('env', 'shared-heap', { shared_heap_malloc: '(i)i', shared_heap_free: '(i)' }),
	...group('wasi', 'threads', { 'thread-spawn': '(i)i' }),
	...group('wasi_snapshot_preview1', 'wasi', {
		args_get: '(ii)i',
		args_sizes_get: '(ii)i',
		environ_get: '(ii)i',
		environ_sizes_get: '(ii)i',
		clock_res_get: '(ii)i',
		clock_time_get: '(iIi)i',
		fd_prestat_get: '(ii)i',
		fd_prestat_dir_name: '(iii)i',
		fd_close: '(i)i',
		fd_datasync: '(i)i',
		fd_sync: '(i)i',
		fd_pread: '(iiiIi)i',
		fd_pwrite: '(iiiIi)i',
		fd_read: '(iiii)i',
		fd_write: '(iiii)i',
		fd_renumber: '(ii)i',
		fd_seek: '(iIii)i',
		fd_tell: '(ii)i',
		fd_fdstat_get: '(ii)i',
		fd_fdstat_set_flags: '(ii)i',
		fd_fdstat_set_rights: '(iII)i',
		fd_advise: '(iIIi)i',
		fd_allocate: '(iII)i',
		fd_readdir: '(iiiIi)i',
		fd_filestat_get: '(ii)i',
		fd_filestat_set_size: '(iI)i',
		fd_filestat_set_times: '(iIIi)i',
		path_create_directory: '(iii)i',
		path_unlink_file: '(iii)i',
		path_remove_directory: '(iii)i',
		path_filestat_get: '(iiiii)i',
		path_filestat_set_times: '(iiiiIIi)i',
		path_link: '(iiiiiii)i',
		path_open: '(iiiiiIIii)i',
		path_readlink: '(iiiiii)i',
		path_rename: '(iiiiii)i',
		path_symlink: '(iiiii)i',
		poll_oneoff: '(iiii)i',
		proc_exit: '(i)',
		proc_raise: '(i)i',
		random_get: '(ii)i',
		sched_yield: '()i'
	}),
	...group('wasi_snapshot_preview1', 'sockets', {
		sock_open: '(iiii)i',
		sock_bind: '(ii)i',
		sock_connect: '(ii)i',
		sock_listen: '(ii)i',
		sock_accept: '(iii)i',
		sock_addr_local: '(ii)i',
		sock_addr_remote: '(ii)i',
		sock_addr_resolve: '(iiiiii)i',
		sock_recv: '(iiiiii)i',
		sock_send: '(iiiii)i',
		sock_recv_from: '(iiiiii)i',
		sock_send_to: '(iiiiii)i',
		sock_shutdown: '(ii)i',
		sock_close: '(i)i',
		...socketOptions(),
		sock_get_linger: '(iii)i',
		sock_set_linger: '(iii)i',
		sock_get_ip_multicast_loop: '(iii)i',
		sock_set_ip_multicast_loop: '(iii)i',
		sock_set_ip_add_membership: '(iii)i',
		sock_set_ip_drop_membership: '(iii)i'
	})
];

/** WASI functions answer under both module names. */
export const WASI_MODULES: readonly string[] = ['wasi_snapshot_preview1', 'wasi_unstable'];

const BY_KEY = new Map(HOST_FUNCTIONS.map((f) => [`${f.module}.${f.name}`, f]));

/** The host function behind an import, or undefined when no firmware offers it. */
export function findHostFunction(module: string, name: string): HostFunction | undefined {
	const canonical = WASI_MODULES.includes(module) ? 'wasi_snapshot_preview1' : module;
	return BY_KEY.get(`${canonical}.${name}`);
}
