/* The board's functions, all of them, the way containers use them. */
#include <ocre_api.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <stdint.h>
#include <stdbool.h>
#include <unistd.h>

#define LED_PORT 7
#define LED_PIN 7
#define PERIOD_MS 500
#define ARRAY_SIZE(a) (sizeof(a) / sizeof(*(a)))

typedef enum { OFF, BLINK, ON } led_mode_t;
typedef struct { int port, pin; led_mode_t mode; uint32_t ticks; const char *name; } led_t;
static led_t leds[] = { { 7, 7, BLINK, 0, "green" }, { .port = 2, .pin = 13, .name = "red" } };
static volatile bool pressed = false; static volatile int count; static char topic[OCRE_MAX_TOPIC_LEN];
static struct { float kp, ki, kd, integral, last; } pid = { 1.2f, 0.1f, 0.05f };

static void on_timer(void)
{
	static bool lit = false; lit = !lit; count++;
	for (size_t i = 0; i < ARRAY_SIZE(leds); i++) { led_t *led = &leds[i]; led->ticks++; switch (led->mode) { case OFF: ocre_gpio_pin_set(led->port, led->pin, OCRE_GPIO_PIN_RESET); break; case BLINK: if (ocre_gpio_pin_toggle(led->port, led->pin) < 0) printf("%s failed\n", led->name); break; case ON: ocre_gpio_pin_set(led->port, led->pin, lit ? OCRE_GPIO_PIN_SET : OCRE_GPIO_PIN_RESET); } }
	if (count % 10 == 0) printf("tick %d, %s\n", count, lit ? "on" : "off"); fflush(stdout);
}
static void on_button(void) { pressed = ocre_gpio_pin_get(13, 13) == 0; if (pressed) leds[0].mode = (leds[0].mode + 1) % 3; }
static void on_message(const char *from, const char *type, const void *payload, uint32_t length)
{
	char text[64]; uint32_t n = length < sizeof text - 1 ? length : sizeof text - 1; memcpy(text, payload, n); text[n] = '\0'; int value;
	if (strcmp(type, "text/plain") == 0 && sscanf(text, "temperature=%d", &value) == 1) printf("%s: %d.%d\n", from, value / 10, abs(value % 10)); else if (length == sizeof(float)) { float f; memcpy(&f, payload, sizeof f); printf("%.2f\n", f); } else for (uint32_t i = 0; i < length; i++) printf("%02x ", ((const uint8_t *)payload)[i]);
}
static float control(float target, float measured, float dt) { float e = target - measured; pid.integral += e * dt; if (pid.integral > 10) pid.integral = 10; else if (pid.integral < -10) pid.integral = -10; float out = pid.kp * e + pid.ki * pid.integral + pid.kd * (e - pid.last) / dt; pid.last = e; return out; }
static int median(int a, int b, int c) { return a > b ? (b > c ? b : a > c ? c : a) : (a > c ? a : b > c ? c : b); }
static uint8_t checksum(const uint8_t *p, int n) { uint8_t s = 0; while (n-- > 0) s += *p++; return ~s + 1; }
static float smooth(float *average, float sample) { *average += 0.1f * (sample - *average); return *average; }
static int check(const char *what, int rc) { if (rc != 0) { printf("%s: error %d\n", what, rc); exit(EXIT_FAILURE); } return rc; }

int main(int argc, char *argv[])
{
	struct _ocre_posix_utsname name; float average = 20.0f; uint8_t frame[8] = { 0xAA, 0x55 };
	setvbuf(stdout, NULL, _IONBF, 0); if (uname(&name) == 0) printf("%s %s %s\n", name.sysname, name.machine, name.release);
	check("gpio", ocre_gpio_init()); for (unsigned i = 0; i < ARRAY_SIZE(leds); ++i) if (ocre_gpio_configure(leds[i].port, leds[i].pin, OCRE_GPIO_DIR_OUTPUT) != OCRE_SUCCESS) return -1;
	ocre_gpio_configure(13, 13, OCRE_GPIO_DIR_INPUT); ocre_register_gpio_callback(13, 13, on_button); check("timer", ocre_timer_create(1)); ocre_register_timer_callback(1, on_timer); if (ocre_timer_start(1, PERIOD_MS, 1) != 0) puts("no timer");
	ocre_register_message_callback("sensor/", on_message); ocre_subscribe_message("sensor/"); 
	for (int i = 0; i < 100 && !pressed; i++) { ocre_process_events(); ocre_sleep(10); int noise = rand() % 100 - 50, m = median(noise, i, 3); snprintf(topic, sizeof topic, "sensor/%d", i); char payload[32]; int n = snprintf(payload, sizeof payload, "temperature=%d", 215 + m); ocre_publish_message(topic, "text/plain", payload, n); frame[7] = checksum(frame, 7); printf("%.1f %.2f %u\n", smooth(&average, m), control(21.5f, average, 0.1f), frame[7]); }
	while (1) { ocre_process_events(); if (count > 1000 || ocre_timer_get_remaining(1) > 5000) break; ocre_pause(); }
	ocre_timer_stop(1); ocre_timer_delete(1); ocre_unregister_timer_callback(1); ocre_unregister_gpio_callback(13, 13); return argc > 1 ? atoi(argv[1]) : 0;
}
