/*
 * Mounts the storage, starts the runtime in it and says who this is. The rest happens in the shell and over SMP.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <ocre/ocre.h>
#include <zephyr/fs/fs.h>
#include <zephyr/fs/littlefs.h>
#include <zephyr/kernel.h>
#include <zephyr/storage/flash_map.h>
#include <zephyr/sys/printk.h>

#include "build_facts.h"
#include "container_memory.h"
#include "runtime_shell.h"

#define MOUNT_POINT "/lfs"

FS_LITTLEFS_DECLARE_DEFAULT_CONFIG(storage);

static struct fs_mount_t mount = {
	.type = FS_LITTLEFS,
	.fs_data = &storage,
	.storage_dev = (void *)FIXED_PARTITION_ID(storage_partition),
	.mnt_point = MOUNT_POINT,
	.flags = FS_MOUNT_FLAG_NO_FORMAT,
};

/* What is not a file system becomes an empty one, and that is said: something may have been lost. */
static int mount_storage(void)
{
	int rc = fs_mount(&mount);

	if (rc != 0) {
		printk("The storage has no file system (%d): it is formatted.\n", rc);
		mount.flags = 0;
		rc = fs_mount(&mount);
	}
	return rc;
}

static struct ocre_context *start_runtime(void)
{
	struct ocre_context *context;

	if (ocre_initialize(NULL) != 0) {
		return NULL;
	}
	context = ocre_create_context(CONFIG_OCRE_DEFAULT_WORKING_DIRECTORY);
	if (context == NULL) {
		ocre_deinitialize();
	}
	return context;
}

int main(void)
{
	static char line[IDENTITY_LINE_SIZE];
	struct ocre_context *context;
	int rc = mount_storage();

	if (rc != 0) {
		printk("The storage cannot be used: %d. No container can run.\n", rc);
		return 0;
	}
	rc = container_memory_init();
	if (rc != 0) {
		printk("The memory of containers cannot be used: %d.\n", rc);
		return 0;
	}
	context = start_runtime();
	if (context == NULL) {
		printk("The runtime did not start.\n");
		return 0;
	}
	runtime_shell_use(context);
	identity_line(line);
	printk("%s\n", line);
	return 0;
}
