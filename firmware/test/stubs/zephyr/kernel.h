#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <zephyr/sys/printk.h>
#include <zephyr/sys/util.h>
#define MSEC_PER_SEC 1000U
typedef struct {
	int64_t ticks;
} k_timeout_t;
#define K_FOREVER ((k_timeout_t){-1})
#define K_NO_WAIT ((k_timeout_t){0})
#define K_MSEC(ms) ((k_timeout_t){(ms)})
struct k_work {
	void (*handler)(struct k_work *work);
};
struct k_work_delayable {
	struct k_work work;
};
struct k_mutex {
	int owner;
};
#define K_WORK_DELAYABLE_DEFINE(name, function) struct k_work_delayable name = {{function}}
#define K_MUTEX_DEFINE(name) struct k_mutex name
int k_work_reschedule(struct k_work_delayable *work, k_timeout_t delay);
int k_mutex_lock(struct k_mutex *mutex, k_timeout_t timeout);
int k_mutex_unlock(struct k_mutex *mutex);
