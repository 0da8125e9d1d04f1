#pragma once
#include <stddef.h>
#include <stdint.h>
enum shared_multi_heap_attr {
	SMH_REG_ATTR_CACHEABLE,
	SMH_REG_ATTR_EXTERNAL,
};
struct shared_multi_heap_region {
	uint32_t attr;
	uintptr_t addr;
	size_t size;
};
int shared_multi_heap_pool_init(void);
int shared_multi_heap_add(struct shared_multi_heap_region *region, void *user_data);
