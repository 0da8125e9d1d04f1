#include <ocre_api.h>
#include <stdio.h>
#include <string.h>
#define N 8
static int samples[N], pos; static long total; static unsigned alarms;
static int read_adc(void) { static unsigned s = 7; s = s * 75 + 74; return (int)(s % 65537) & 0x3ff; }
static void sample(void) { int v = read_adc(); total += v - samples[pos]; samples[pos] = v; pos = (pos + 1) % N; int avg = (int)(total / N); if (avg > 600) { alarms++; ocre_gpio_pin_set(2, 13, OCRE_GPIO_PIN_SET); } else ocre_gpio_pin_set(2, 13, OCRE_GPIO_PIN_RESET); printf("%4d avg %4d %s\n", v, avg, avg > 600 ? "ALARM" : ""); char msg[24]; sprintf(msg, "%d;%u", avg, alarms); ocre_publish_message("adc/avg", "text/csv", msg, strlen(msg)); }
int main(void) { ocre_gpio_init(); ocre_gpio_configure(2, 13, OCRE_GPIO_DIR_OUTPUT); ocre_timer_create(3); ocre_register_timer_callback(3, sample); ocre_timer_start(3, 250, 1); for (;;) { ocre_process_events(); ocre_sleep(20); } }
