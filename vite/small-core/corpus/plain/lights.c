#include <ocre_api.h>
#include <stdio.h>
static const unsigned char pattern[] = {0x1, 0x3, 0x7, 0xF, 0x7, 0x3};
static unsigned idx; static int dir = 1, speed = 100;
static void tick(void) { unsigned char p = pattern[idx]; for (int bit = 0; bit < 2; bit++) ocre_gpio_pin_set(bit ? 2 : 7, bit ? 13 : 7, (p >> bit) & 1 ? OCRE_GPIO_PIN_SET : OCRE_GPIO_PIN_RESET); idx = (idx + dir + sizeof(pattern)) % sizeof(pattern); if (idx == 0) dir = -dir; }
static void faster(void) { speed = speed > 20 ? speed / 2 : 200; ocre_timer_stop(2); ocre_timer_start(2, speed, 1); printf("speed=%dms\n", speed); }
int main(void) { if (ocre_gpio_init()) return 1; ocre_gpio_configure(7, 7, 1); ocre_gpio_configure(2, 13, 1); ocre_gpio_configure(13, 13, 0); ocre_register_gpio_callback(13, 13, faster); ocre_timer_create(2); ocre_register_timer_callback(2, tick); ocre_timer_start(2, speed, 1); while (1) { ocre_process_events(); ocre_sleep(5); } return 0; }
