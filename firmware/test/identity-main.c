/* Writes the lines of a few identities, for a test to read. SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include "../src/identity.h"

int main(void)
{
	struct identity identity = {
		.firmware = "0.1.0",
		.board = "native_sim/native/64",
		.ocre = "0.7.0",
		.zephyr = "4.3.0",
		.groups = "always,wasi,threads,shared-heap,events,timers,messaging,sockets,gpio,sensors",
		.containers = 16,
		.timers = 8,
		.memory_bytes = 10485760,
	};
	const char *names[] = {"", "Red board", "Tisch 3 \xe2\x80\x93 Zo\xc3\xab", "\x1b[31mred", " ", "\xff",
			       "12345678901234567890123456789012", "123456789012345678901234567890123"};
	char line[IDENTITY_LINE_SIZE];
	char small[100];

	for (unsigned int i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		identity.name = names[i];
		if (identity_write(line, sizeof(line), &identity) < 0) {
			return 1;
		}
		puts(line);
	}
	identity.name = "Red board";
	identity.bootloader = "smp";
	if (identity_write(line, sizeof(line), &identity) < 0) {
		return 3;
	}
	puts(line);
	return identity_write(small, sizeof(small), &identity) == -1 ? 0 : 2;
}
