/* SPDX-License-Identifier: Apache-2.0 */
#include "blink.h"

#include <errno.h>
#include <zephyr/kernel.h>

#ifdef CONFIG_PLAYGROUND_BLINK

#include <zephyr/drivers/gpio.h>

#define HALF_PERIOD_MS 100

static const struct gpio_dt_spec led = GPIO_DT_SPEC_GET(DT_ALIAS(led0), gpios);

static void toggle(struct k_work *work);
static K_WORK_DELAYABLE_DEFINE(blinking, toggle);
static K_MUTEX_DEFINE(lock);

static unsigned int toggles_left;
static int lit_before;

static void toggle(struct k_work *work)
{
	bool goes_on;

	ARG_UNUSED(work);
	k_mutex_lock(&lock, K_FOREVER);
	goes_on = toggles_left > 0;
	if (goes_on) {
		toggles_left--;
		(void)gpio_pin_set_dt(&led, toggles_left % 2 ? 1 : 0);
		k_work_reschedule(&blinking, K_MSEC(HALF_PERIOD_MS));
	} else {
		(void)gpio_pin_set_dt(&led, lit_before);
	}
	k_mutex_unlock(&lock);
}

int blink_start(unsigned int seconds)
{
	int rc = 0;

	if (!gpio_is_ready_dt(&led)) {
		return -ENODEV;
	}
	k_mutex_lock(&lock, K_FOREVER);
	if (toggles_left == 0) {
		/* A pin that is not an output yet may not be readable: then it was dark. */
		int level = gpio_pin_get_dt(&led);

		lit_before = level > 0;
		rc = gpio_pin_configure_dt(&led, lit_before ? GPIO_OUTPUT_ACTIVE : GPIO_OUTPUT_INACTIVE);
	}
	if (rc == 0) {
		toggles_left = 2U * seconds * (MSEC_PER_SEC / (2U * HALF_PERIOD_MS));
		k_work_reschedule(&blinking, K_NO_WAIT);
	}
	k_mutex_unlock(&lock);
	return rc;
}

#else

int blink_start(unsigned int seconds)
{
	ARG_UNUSED(seconds);
	return -ENODEV;
}

#endif
