/* Pins that change, and sensors that are read, as fast as a program can. */
#include <ocre_api.h>
#include <stdio.h>

int main(void)
{
	ocre_gpio_init();
	ocre_sensors_init();
	int sensors = ocre_sensors_discover();
	for (int port = 0; port < CONFIG_OCRE_GPIO_MAX_PORTS; port++)
		for (int pin = 0; pin < CONFIG_OCRE_GPIO_PINS_PER_PORT; pin++)
			ocre_gpio_configure(port, pin, OCRE_GPIO_DIR_OUTPUT);
	for (unsigned i = 0;; i++) {
		ocre_gpio_pin_toggle((int)(i % CONFIG_OCRE_GPIO_MAX_PORTS), (int)(i % CONFIG_OCRE_GPIO_PINS_PER_PORT));
		if (sensors > 0)
			ocre_sensors_read((int)i % sensors, 13);
		if (i % 10000 == 0)
			printf("%u changes\n", i);
	}
}
