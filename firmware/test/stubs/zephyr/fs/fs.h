#pragma once
#include <stddef.h>
#include <sys/types.h>
#define FS_O_READ 1
#define FS_O_WRITE 2
#define FS_O_CREATE 16
#define FS_O_TRUNC 64
#define FS_LITTLEFS 1
#define FS_MOUNT_FLAG_NO_FORMAT 1
struct fs_file_t {
	void *filep;
};
struct fs_dirent {
	size_t size;
};
struct fs_mount_t {
	int type;
	const char *mnt_point;
	void *fs_data;
	void *storage_dev;
	unsigned char flags;
};
void fs_file_t_init(struct fs_file_t *file);
int fs_open(struct fs_file_t *file, const char *name, int flags);
ssize_t fs_read(struct fs_file_t *file, void *to, size_t size);
ssize_t fs_write(struct fs_file_t *file, const void *from, size_t size);
int fs_close(struct fs_file_t *file);
int fs_stat(const char *name, struct fs_dirent *entry);
int fs_rename(const char *from, const char *to);
int fs_unlink(const char *name);
int fs_mount(struct fs_mount_t *mount);
