#pragma once
struct fs_littlefs {
	int unused;
};
#define FS_LITTLEFS_DECLARE_DEFAULT_CONFIG(name) static struct fs_littlefs name
