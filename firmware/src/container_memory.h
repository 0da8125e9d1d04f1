/*
 * Gives containers a memory beside the chip's own, where the devicetree chose one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef PLAYGROUND_CONTAINER_MEMORY_H_
#define PLAYGROUND_CONTAINER_MEMORY_H_

/** 0 when there is none to give. To be called before the runtime starts. */
int container_memory_init(void);

#endif
