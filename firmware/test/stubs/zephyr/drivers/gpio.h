#pragma once
#include <stdbool.h>
#include <stdint.h>
#define GPIO_OUTPUT_ACTIVE 1U
#define GPIO_OUTPUT_INACTIVE 2U
struct gpio_dt_spec {
	const void *port;
	uint8_t pin;
};
#define GPIO_DT_SPEC_GET(node, property) {0, 0}
bool gpio_is_ready_dt(const struct gpio_dt_spec *spec);
int gpio_pin_get_dt(const struct gpio_dt_spec *spec);
int gpio_pin_set_dt(const struct gpio_dt_spec *spec, int value);
int gpio_pin_configure_dt(const struct gpio_dt_spec *spec, uint32_t flags);
