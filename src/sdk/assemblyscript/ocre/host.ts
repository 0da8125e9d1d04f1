// What the board provides, by the names and types it has there.

@external('env', 'uname')
export declare function uname(structure: usize): i32;
@external('env', 'ocre_sleep')
export declare function sleep(ms: i32): i32;

@external('env', 'ocre_get_event')
export declare function getEvent(
	type: usize,
	id: usize,
	port: usize,
	state: usize,
	extra: usize,
	length: usize
): i32;
@external('env', 'ocre_register_dispatcher')
export declare function registerDispatcher(type: i32, name: usize): i32;

@external('env', 'ocre_timer_create')
export declare function timerCreate(id: i32): i32;
@external('env', 'ocre_timer_start')
export declare function timerStart(id: i32, ms: i32, periodic: i32): i32;
@external('env', 'ocre_timer_stop')
export declare function timerStop(id: i32): i32;

@external('env', 'ocre_gpio_init')
export declare function gpioInit(): i32;
@external('env', 'ocre_gpio_configure')
export declare function gpioConfigure(port: i32, pin: i32, direction: i32): i32;
@external('env', 'ocre_gpio_pin_set')
export declare function gpioSet(port: i32, pin: i32, level: i32): i32;
@external('env', 'ocre_gpio_pin_get')
export declare function gpioGet(port: i32, pin: i32): i32;
@external('env', 'ocre_gpio_pin_toggle')
export declare function gpioToggle(port: i32, pin: i32): i32;
@external('env', 'ocre_gpio_register_callback')
export declare function gpioRegister(port: i32, pin: i32): i32;
@external('env', 'ocre_gpio_unregister_callback')
export declare function gpioUnregister(port: i32, pin: i32): i32;
@external('env', 'ocre_gpio_configure_by_name')
export declare function gpioConfigureNamed(name: usize, direction: i32): i32;
@external('env', 'ocre_gpio_set_by_name')
export declare function gpioSetNamed(name: usize, level: i32): i32;
@external('env', 'ocre_gpio_get_by_name')
export declare function gpioGetNamed(name: usize): i32;
@external('env', 'ocre_gpio_toggle_by_name')
export declare function gpioToggleNamed(name: usize): i32;
@external('env', 'ocre_gpio_register_callback_by_name')
export declare function gpioRegisterNamed(name: usize): i32;
@external('env', 'ocre_gpio_unregister_callback_by_name')
export declare function gpioUnregisterNamed(name: usize): i32;

@external('env', 'ocre_sensors_init')
export declare function sensorsInit(): i32;
@external('env', 'ocre_sensors_discover')
export declare function sensorsDiscover(): i32;
@external('env', 'ocre_sensors_open')
export declare function sensorsOpen(sensor: i32): i32;
@external('env', 'ocre_sensors_get_handle_by_name')
export declare function sensorsHandleNamed(name: usize): i32;
@external('env', 'ocre_sensors_get_channel_count')
export declare function sensorsChannelCount(sensor: i32): i32;
@external('env', 'ocre_sensors_get_channel_type')
export declare function sensorsChannelType(sensor: i32, index: i32): i32;
@external('env', 'ocre_sensors_read')
export declare function sensorsRead(sensor: i32, channel: i32): f64;

@external('env', 'ocre_publish_message')
export declare function publishMessage(
	topic: usize,
	contentType: usize,
	payload: usize,
	length: i32
): i32;
@external('env', 'ocre_subscribe_message')
export declare function subscribeMessage(topic: usize): i32;
@external('env', 'ocre_messaging_free_module_event_data')
export declare function freeMessage(topic: usize, contentType: usize, payload: usize): i32;

@external('wasi_snapshot_preview1', 'args_sizes_get')
export declare function argsSizesGet(count: usize, bytes: usize): i32;
@external('wasi_snapshot_preview1', 'args_get')
export declare function argsGet(pointers: usize, texts: usize): i32;
@external('wasi_snapshot_preview1', 'environ_sizes_get')
export declare function environSizesGet(count: usize, bytes: usize): i32;
@external('wasi_snapshot_preview1', 'environ_get')
export declare function environGet(pointers: usize, texts: usize): i32;
@external('wasi_snapshot_preview1', 'fd_write')
export declare function fdWrite(fd: i32, vectors: usize, count: i32, written: usize): i32;
@external('wasi_snapshot_preview1', 'fd_read')
export declare function fdRead(fd: i32, vectors: usize, count: i32, read: usize): i32;
@external('wasi_snapshot_preview1', 'fd_close')
export declare function fdClose(fd: i32): i32;
@external('wasi_snapshot_preview1', 'fd_readdir')
export declare function fdReaddir(
	fd: i32,
	buffer: usize,
	bytes: i32,
	cookie: i64,
	used: usize
): i32;
@external('wasi_snapshot_preview1', 'fd_filestat_set_size')
export declare function fdFilestatSetSize(fd: i32, bytes: i64): i32;
@external('wasi_snapshot_preview1', 'fd_prestat_get')
export declare function fdPrestatGet(fd: i32, prestat: usize): i32;
@external('wasi_snapshot_preview1', 'fd_prestat_dir_name')
export declare function fdPrestatDirName(fd: i32, path: usize, bytes: i32): i32;
@external('wasi_snapshot_preview1', 'path_open')
export declare function pathOpen(
	fd: i32,
	lookup: i32,
	path: usize,
	bytes: i32,
	how: i32,
	rights: i64,
	inherited: i64,
	flags: i32,
	opened: usize
): i32;
@external('wasi_snapshot_preview1', 'path_filestat_get')
export declare function pathFilestatGet(
	fd: i32,
	lookup: i32,
	path: usize,
	bytes: i32,
	stat: usize
): i32;
@external('wasi_snapshot_preview1', 'path_create_directory')
export declare function pathCreateDirectory(fd: i32, path: usize, bytes: i32): i32;
@external('wasi_snapshot_preview1', 'path_unlink_file')
export declare function pathUnlinkFile(fd: i32, path: usize, bytes: i32): i32;
@external('wasi_snapshot_preview1', 'path_remove_directory')
export declare function pathRemoveDirectory(fd: i32, path: usize, bytes: i32): i32;
@external('wasi_snapshot_preview1', 'proc_exit')
export declare function procExit(code: i32): void;
@external('wasi_snapshot_preview1', 'random_get')
export declare function randomGet(at: usize, bytes: i32): i32;
