/* SPDX-License-Identifier: Apache-2.0 */
#include "container_memory.h"

#ifdef CONFIG_PLAYGROUND_CONTAINER_REGION

#include <errno.h>
#include <zephyr/devicetree.h>
#include <zephyr/multi_heap/shared_multi_heap.h>

#define REGION DT_CHOSEN(playground_container_memory)

int container_memory_init(void)
{
	/* The attribute that the runtime asks for. */
	struct shared_multi_heap_region region = {
		.attr = SMH_REG_ATTR_EXTERNAL,
		.addr = DT_REG_ADDR(REGION),
		.size = DT_REG_SIZE(REGION),
	};
	int rc = shared_multi_heap_pool_init();

	if (rc != 0 && rc != -EALREADY) {
		return rc;
	}
	return shared_multi_heap_add(&region, NULL);
}

#else

int container_memory_init(void)
{
	return 0;
}

#endif
