// Which log lines a shell's log backend shows: a level a module, and a switch for everything.
import type { LogLevel } from '../runtime/runtime.ts';

export const LOG_LEVELS = ['none', 'err', 'wrn', 'inf', 'dbg'] as const;
export type LogSetting = (typeof LOG_LEVELS)[number];

/** Log modules of the firmware and the level each was built with. */
export const LOG_MODULES: ReadonlyMap<string, LogSetting> = new Map([
	...(
		'cbprintf_package container context file_alloc_read fs getopt littlefs log log_mgmt ' +
		'mcumgr_fs_grp mcumgr_os_grp mcumgr_shell_grp mcumgr_smp net_buf net_buf_simple'
	)
		.split(' ')
		.map((name): [string, LogSetting] => [name, 'inf']),
	...(
		'net_conn net_core net_ctx net_dns_resolve net_http net_icmpv4 net_icmpv6 net_if net_ipv4 net_ipv6 ' +
		'net_l2_dummy net_nbr net_pkt net_route'
	)
		.split(' ')
		.map((name): [string, LogSetting] => [name, 'none']),
	['net_shell', 'dbg'],
	...'net_sock net_sock_addr net_tc net_tcp net_udp net_utils'
		.split(' ')
		.map((name): [string, LogSetting] => [name, 'none']),
	...(
		'netlo ocre ocre_common ocre_messaging ocre_timer os shell.shell_dummy shell.shell_uart shell_uart ' +
		'smp_shell wamr_runtime'
	)
		.split(' ')
		.map((name): [string, LogSetting] => [name, 'inf'])
]);

export class LogFilter {
	/** Nothing of what others print or log is shown, by `log halt` or Ctrl-T. */
	halted = false;
	#levels = new Map<string, LogSetting>();

	level(module: string): LogSetting {
		return this.#levels.get(module) ?? LOG_MODULES.get(module) ?? 'inf';
	}

	/** Never above the level that the module was built with. */
	set(module: string, level: LogSetting): void {
		const built = LOG_MODULES.get(module) ?? 'inf';
		const lower = LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(built) ? level : built;
		this.#levels.set(module, lower);
	}

	shows(level: LogLevel, module: string): boolean {
		return !this.halted && LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(this.level(module));
	}
}
