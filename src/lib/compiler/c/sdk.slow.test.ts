import { expect, test } from 'vitest';
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { compile, execute, exportNames, importNames } from './compile-in-test.ts';

const BLINKY = `#include <ocre_api.h>
#include <stdio.h>

static int count;

static void blink(void)
{
	printf("blink (count: %d)\\n", ++count);
}

int main(void)
{
	if (ocre_register_timer_callback(1, blink) != OCRE_SUCCESS)
		return -1;
	ocre_timer_create(1);
	ocre_timer_start(1, 1000, 1);
	for (;;)
		ocre_process_events();
}
`;

test('blinky calls its timer back through the event loop and exports only what it links', () => {
	const result = compile(BLINKY);
	expect(exportNames(result)).toEqual(['memory', '_start', 'timer_callback']);
	expect(importNames(result)).not.toContain('env.ocre_gpio_register_callback');
	let events = 3;
	const sleeps: number[] = [];
	const program = execute(result, {
		ocre_get_event(type = 0, id = 0) {
			if (events < -20) throw new Error('polled without a pause');
			if (events-- <= 0) return -35;
			const view = new DataView(program.memory.buffer);
			view.setUint32(type, 0, true);
			view.setUint32(id, 1, true);
			return 0;
		},
		ocre_sleep(ms = 0) {
			sleeps.push(ms);
			if (sleeps.length === 6) throw new Error('enough');
			return 0;
		}
	});
	expect(program.start).toThrow('enough');
	expect(program.output()).toBe('blink (count: 1)\nblink (count: 2)\nblink (count: 3)\n');
	// Three events and the empty answer, then a call with nothing: its pause and the extra one.
	expect(sleeps).toEqual([10, 10, 10, 10, 10, 10]);
});

test('a message reaches its callback as copies, and its memory is given back first', () => {
	const result = compile(`#include <ocre_api.h>
#include <stdio.h>
static void on_message(const char *topic, const char *type, const void *payload, uint32_t length)
{
	printf("%s %s %.*s %u\\n", topic, type, (int)length, (const char *)payload, length);
}
int main(void)
{
	ocre_register_message_callback("a/", on_message);
	ocre_process_events();
	return 0;
}`);
	const calls: string[] = [];
	let left = 1;
	const program = execute(result, {
		ocre_get_event(...fields) {
			calls.push('get');
			if (left-- <= 0) return -35;
			const base = 60_000;
			const bytes = new Uint8Array(program.memory.buffer);
			bytes.set(new TextEncoder().encode('a/b\0text\0hi'), base);
			[3, 7, base, base + 4, base + 9, 2].forEach((value, i) =>
				new DataView(program.memory.buffer).setUint32(fields[i]!, value, true)
			);
			return 0;
		},
		ocre_messaging_free_module_event_data(topic = 0, type = 0, payload = 0) {
			calls.push(`free ${topic} ${type} ${payload}`);
			new Uint8Array(program.memory.buffer).fill(0x21, topic, payload + 2);
			return 0;
		}
	});
	program.start();
	expect(program.output()).toBe('a/b text hi 2\n');
	expect(calls).toEqual(['get', 'free 60000 60004 60009', 'get']);
});

test('every host function of the ABI can be called through ocre_api.h with its types', () => {
	// No header has ocre_sensors_get_list: what it gives is of no use to a program.
	const names = HOST_FUNCTIONS.filter(({ module }) => module === 'env')
		.map(({ name }) => name)
		.filter((name) => name !== 'ocre_sensors_get_list');
	const table = names.map((name) => `(void *)${name}`).join(', ');
	const result = compile(
		`#include "ocre_api.h"\nvoid *volatile table[] = {${table}};\nint main(void) { return table[0] != 0; }`
	);
	expect(importNames(result).filter((name) => name !== 'env.memory')).toEqual(
		expect.arrayContaining(names.map((name) => `env.${name}`))
	);
});

test('structures and constants have the sizes of the ABI', () => {
	const result = compile(`#include <ocre_api.h>
#include <stdio.h>
#include <unistd.h>
#include <time.h>
_Static_assert(sizeof(struct _ocre_posix_utsname) == 480, "uname");
_Static_assert(offsetof(struct _ocre_posix_utsname, machine) == 320, "machine");
_Static_assert(sizeof(event_data_t) == 24, "event");
_Static_assert(offsetof(event_data_t, extra) == 16, "extra");
_Static_assert(sizeof(ocre_msg_t) == 20, "message");
_Static_assert(OCRE_RESOURCE_TYPE_MESSAGE == 3 && OCRE_RESOURCE_TYPE_COUNT == 4, "types");
_Static_assert(OCRE_ERROR_NO_MEMORY == -5 && OCRE_MAX_CALLBACKS == 64, "constants");
int main(void) { struct _ocre_posix_utsname name; return uname(&name); }`);
	expect(importNames(result)).toContain('env.uname');
});

test('malloc stays inside, so that the runtime keeps a heap of its own', () => {
	const result = compile(
		'#include <stdlib.h>\nint main(int c, char **v) { return malloc(c) == v; }'
	);
	expect(exportNames(result)).toEqual(['memory', '_start']);
});

test('callbacks are refused and forgotten as the official library does', () => {
	const result = compile(`#include <ocre_api.h>
#include <stdio.h>
static void f(void) {}
static void g(const char *a, const char *b, const void *c, uint32_t d) {}
int main(void)
{
	printf("%d %d %d ", ocre_register_timer_callback(64, f), ocre_register_timer_callback(0, NULL), ocre_unregister_timer_callback(3));
	printf("%d %d %d ", ocre_register_gpio_callback(16, 0, f), ocre_register_gpio_callback(15, 7, f), ocre_unregister_gpio_callback(15, 7));
	printf("%d ", ocre_unregister_gpio_callback(15, 7));
	printf("%d %d %d %d\\n", ocre_register_message_callback("", g), ocre_register_message_callback("a", g), ocre_unregister_message_callback("a"), ocre_unregister_message_callback("a"));
	return 0;
}`);
	const pins: number[][] = [];
	const program = execute(result, {
		ocre_gpio_register_callback: (...args) => (pins.push(args), 0),
		ocre_gpio_unregister_callback: (...args) => (pins.push(args), -22)
	});
	program.start();
	expect(program.output()).toBe('-1 -1 -3 -1 0 -22 -3 -1 0 0 -3\n');
	// The library takes pin and port, the host port and pin.
	expect(pins).toEqual([
		[7, 15],
		[7, 15]
	]);
});

test('without ocre:api registering fails with -1', () => {
	const result = compile(
		'#include <ocre_api.h>\nstatic void f(void) {}\nint main(void) { return -ocre_register_timer_callback(1, f); }'
	);
	expect(execute(result, { ocre_register_dispatcher: () => -22 }).start).toThrow('exit 1');
});

test('BSD sockets compile with the usual headers and call the functions of the runtime', () => {
	const result = compile(`#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>
int main(void)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(8000)};
	struct sockaddr_in local;
	socklen_t length = sizeof(local);
	struct timeval time = {.tv_sec = 1, .tv_usec = 500000};
	int one = 1;
	int fd = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
	inet_pton(AF_INET, "192.0.2.1", &address.sin_addr);
	printf("%d %d %d ", fd, bind(fd, (struct sockaddr *)&address, sizeof(address)), listen(fd, 5));
	printf("%d %d ", setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)), setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof(time)));
	printf("%d %d ", getsockname(fd, (struct sockaddr *)&local, &length), ntohs(local.sin_port));
	printf("%s ", inet_ntoa(local.sin_addr));
	printf("%d", (int)send(fd, "x", 1, 1));
	printf(" %d\\n", errno == ENOPROTOOPT);
	return 0;
}`);
	const calls: string[] = [];
	const bytesAt = (at: number, count: number) => [
		...new Uint8Array(program.memory.buffer, at, count)
	];
	const program = execute(result, {
		sock_open(pool = 0, family = 0, type = 0, fd = 0) {
			calls.push(`open ${pool} ${family} ${type}`);
			new DataView(program.memory.buffer).setUint32(fd, 9, true);
			return 0;
		},
		sock_bind(_fd = 0, address = 0) {
			calls.push(`bind ${bytesAt(address, 10).join(' ')}`);
			return 0;
		},
		sock_listen: (fd = 0, backlog = 0) => (calls.push(`listen ${fd} ${backlog}`), 0),
		sock_set_reuse_addr: (_fd = 0, value = 0) => (calls.push(`reuse ${value}`), 0),
		sock_set_recv_timeout: (_fd, us) => (calls.push(`timeout ${us}`), 0),
		sock_addr_local(_fd = 0, address = 0) {
			new Uint8Array(program.memory.buffer, address, 10).set([0, 0, 0, 0, 10, 1, 2, 3, 0x90, 0x1f]);
			return 0;
		}
	});
	program.start();
	expect(program.output()).toBe('9 0 0 0 0 0 8080 10.1.2.3 -1 1\n');
	expect(calls).toEqual([
		'open -1 0 1',
		'bind 0 0 0 0 192 0 2 1 64 31',
		'listen 9 5',
		'reuse 1',
		'timeout 1500000'
	]);
});

test("programs written for WAMR's own header compile unchanged", () => {
	const result = compile(`#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>
#ifdef __wasi__
#include <wasi_socket_ext.h>
#endif
int main(void)
{
	__wasi_addr_t address = {.kind = IPv4, .addr.ip4 = {.addr = {127, 0, 0, 1}, .port = 80}};
	__wasi_fd_t fd;
	struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_DGRAM}, *found;
	struct iovec part = {"x", 1};
	struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
	if (__wasi_sock_open(-1, INET4, SOCKET_STREAM, &fd) || __wasi_sock_connect(fd, &address))
		return 1;
	if (getaddrinfo("board.local", "80", &hints, &found) == 0)
		freeaddrinfo(found);
	return sendmsg(fd, &message, 0) == 1 ? 0 : 2;
}`);
	expect(importNames(result)).toContain('wasi_snapshot_preview1.sock_addr_resolve');
	expect(execute(result).start).toThrow('exit 2');
});

test('a program without sockets carries nothing of them', () => {
	const names = importNames(compile(BLINKY));
	expect(names.filter((name) => name.includes('sock_'))).toEqual([]);
});
