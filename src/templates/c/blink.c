/* Blink: the first LED of the board changes twice a second, and each change prints a line. */
#include <ocre_api.h>
#include <stdio.h>

#define LED "led0"
#define INTERVAL_MS 500

int main(void)
{
	puts("Blink in C starts.");
	if (ocre_gpio_init() < 0 || ocre_gpio_configure_by_name(LED, OCRE_GPIO_DIR_OUTPUT) < 0) {
		puts("This board has no LED of that name.");
		return 1;
	}
	for (int blinks = 1;; blinks++) {
		ocre_sleep(INTERVAL_MS);
		printf("blink %d\n", blinks);
		ocre_gpio_toggle_by_name(LED);
	}
}
