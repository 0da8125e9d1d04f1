/* SPDX-License-Identifier: Apache-2.0 */
#include "build_facts.h"

#include <app_version.h>
#include <ocre/common.h>
#include <version.h>
#include <zephyr/devicetree.h>
#include <zephyr/kernel.h>
#include <zephyr/sys/util.h>

#include "board_name.h"

#define HAS_EVENTS                                                                                 \
	(IS_ENABLED(CONFIG_OCRE_TIMER) || IS_ENABLED(CONFIG_OCRE_GPIO) ||                          \
	 IS_ENABLED(CONFIG_OCRE_SENSORS) || IS_ENABLED(CONFIG_OCRE_CONTAINER_MESSAGING))

/*
 * As the page's list of host functions calls the groups. The last three of the first line are in every build of the
 * runtime.
 */
static const char groups[] = "always,wasi,threads,shared-heap"
#if HAS_EVENTS
	",events"
#endif
#ifdef CONFIG_OCRE_TIMER
	",timers"
#endif
#ifdef CONFIG_OCRE_CONTAINER_MESSAGING
	",messaging"
#endif
#ifdef CONFIG_OCRE_NETWORKING
	",sockets"
#endif
#ifdef CONFIG_OCRE_GPIO
	",gpio"
#endif
#ifdef CONFIG_OCRE_SENSORS
	",sensors"
#endif
	;

#if DT_HAS_CHOSEN(playground_container_memory)
#define MEMORY_BYTES DT_REG_SIZE(DT_CHOSEN(playground_container_memory))
#elif CONFIG_COMMON_LIBC_MALLOC_ARENA_SIZE > 0
#define MEMORY_BYTES CONFIG_COMMON_LIBC_MALLOC_ARENA_SIZE
#elif defined(CONFIG_SRAM_SIZE) && defined(CONFIG_ARM)
/* The C library takes all of the RAM that the firmware leaves. */
extern char _end[];
#define MEMORY_BYTES (CONFIG_SRAM_BASE_ADDRESS + KB(CONFIG_SRAM_SIZE) - (uintptr_t)_end)
#else
#define MEMORY_BYTES 0
#endif

struct identity build_facts(void)
{
	return (struct identity){
		.firmware = APP_VERSION_STRING,
		.board = CONFIG_BOARD_TARGET,
		.ocre = ocre_build_configuration.version,
		.zephyr = KERNEL_VERSION_STRING,
		.groups = groups,
		/* One condition is the event queue's. */
		.containers = CONFIG_MAX_PTHREAD_COND_COUNT - 1,
#ifdef CONFIG_OCRE_TIMER
		.timers = CONFIG_OCRE_MAX_TIMERS,
#endif
		.memory_bytes = MEMORY_BYTES,
#ifdef CONFIG_MCUMGR_GRP_OS_RESET_BOOT_MODE
		.bootloader = "smp",
#else
		.bootloader = "",
#endif
		.name = "",
	};
}

void identity_line(char *line)
{
	struct identity identity = build_facts();
	char name[BOARD_NAME_SIZE];

	board_name_read(name);
	identity.name = name;
	if (identity_write(line, IDENTITY_LINE_SIZE, &identity) < 0) {
		line[0] = '\0';
	}
}
