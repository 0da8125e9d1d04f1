/*
 * The Ocre container API for C.
 *
 * Names, types and values are those of Ocre's own SDK, so that a program written for it compiles here unchanged.
 * The functions marked OCRE_HOST are provided by the runtime on the board; the others come from the library that is
 * linked with every program. A part that a program does not use does not end up in its image.
 *
 * Functions return 0 on success and a negative number on failure, unless they say otherwise. The number itself is an
 * errno of the board's C library and differs between platforms: test for < 0, not for a value.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_API_H
#define OCRE_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OCRE_SDK_VERSION_MAJOR 1
#define OCRE_SDK_VERSION_MINOR 0
#define OCRE_SDK_VERSION_PATCH 0
#define OCRE_SDK_VERSION "1.0.0"

/* What the library's own functions return. */
#define OCRE_SUCCESS 0
#define OCRE_ERROR_INVALID -1
#define OCRE_ERROR_TIMEOUT -2
#define OCRE_ERROR_NOT_FOUND -3
#define OCRE_ERROR_BUSY -4
#define OCRE_ERROR_NO_MEMORY -5

/* Upper bounds that programs use for their own arrays. A board may offer less: most have 8 timers. */
#define OCRE_MAX_TIMERS 16
#define OCRE_MAX_SENSORS 32
#define OCRE_MAX_CALLBACKS 64
#define OCRE_MAX_TOPIC_LEN 128
#define OCRE_MAX_CONTENT_TYPE_LEN 128
#define OCRE_MAX_PAYLOAD_LEN 1024
#define CONFIG_MAX_SENSOR_NAME_LENGTH 125

/* The runtime writes fields of 80 bytes; a smaller struct would be overrun. */
#define OCRE_API_POSIX_BUF_SIZE 80

#ifndef CONFIG_OCRE_GPIO_MAX_PINS
#define CONFIG_OCRE_GPIO_MAX_PINS 32
#endif
#ifndef CONFIG_OCRE_GPIO_MAX_PORTS
#define CONFIG_OCRE_GPIO_MAX_PORTS 8
#endif
#ifndef CONFIG_OCRE_GPIO_PINS_PER_PORT
#define CONFIG_OCRE_GPIO_PINS_PER_PORT 16
#endif

/* Makes a function visible to the runtime under the given name. */
#define OCRE_EXPORT(name) __attribute__((export_name(name)))

/* Marks a function that the runtime provides. */
#define OCRE_HOST(name) __attribute__((import_module("env"), import_name(#name)))

/* ---- System ---------------------------------------------------------------------------------------------------- */

/* What the board says about itself. Every field ends with a NUL; domainname is empty. */
struct _ocre_posix_utsname {
	char sysname[OCRE_API_POSIX_BUF_SIZE];
	char nodename[OCRE_API_POSIX_BUF_SIZE];
	char release[OCRE_API_POSIX_BUF_SIZE];
	char version[OCRE_API_POSIX_BUF_SIZE];
	char machine[OCRE_API_POSIX_BUF_SIZE];
	char domainname[OCRE_API_POSIX_BUF_SIZE];
};

/* The symbol has a name of its own because the C library has a uname() too, which knows nothing of the board. */
OCRE_HOST(uname) int uname(struct _ocre_posix_utsname *name) __asm__("__ocre_uname");

/* Blocks this container, and only this one, for as long as you say. Always returns 0. */
int ocre_sleep(int milliseconds);

/* Close to three hours. No callback runs meanwhile: to wait for events, loop over ocre_process_events() instead. */
#define ocre_pause() ocre_sleep(9999999)

/* ---- Events ---------------------------------------------------------------------------------------------------- */

typedef enum {
	OCRE_RESOURCE_TYPE_TIMER = 0,
	OCRE_RESOURCE_TYPE_GPIO = 1,
	OCRE_RESOURCE_TYPE_SENSOR = 2,
	OCRE_RESOURCE_TYPE_MESSAGE = 3,
	OCRE_RESOURCE_TYPE_COUNT = 4
} ocre_resource_type_t;

/*
 * One event. For a timer: id. For a pin: id is the pin, port its port, state its level. For a message: id, and the
 * addresses of topic (port), content type (state) and payload (extra, payload_len bytes) in this program's memory.
 */
typedef struct {
	uint32_t type;
	uint32_t id;
	uint32_t port;
	uint32_t state;
	uint32_t extra;
	uint32_t payload_len;
} event_data_t;

/* Takes the oldest event. The arguments are addresses of six uint32_t. Negative when there is none for us. */
OCRE_HOST(ocre_get_event)
int ocre_get_event(uint32_t type_offset, uint32_t id_offset, uint32_t port_offset, uint32_t state_offset,
		   uint32_t extra_offset, uint32_t payload_len_offset);

/* Names the exported function for a type of event. Fails without the capability ocre:api. */
OCRE_HOST(ocre_register_dispatcher)
int ocre_register_dispatcher(ocre_resource_type_t type, const char *function_name);

typedef void (*timer_callback_func_t)(void);
typedef void (*gpio_callback_func_t)(void);
typedef void (*message_callback_func_t)(const char *topic, const char *content_type, const void *payload,
					uint32_t payload_len);

/* Takes up to five events and calls the callbacks registered for them. Call it in a loop: callbacks run nowhere
 * else. An idle call takes about 20 ms. */
void ocre_process_events(void);

/* timer_id: 0 to 63. The timer itself is made with ocre_timer_create(). */
int ocre_register_timer_callback(int timer_id, timer_callback_func_t callback);
int ocre_unregister_timer_callback(int timer_id);

/* Called on both edges of an input. Mind the order: pin first, then port. */
int ocre_register_gpio_callback(int pin, int port, gpio_callback_func_t callback);
int ocre_unregister_gpio_callback(int pin, int port);

/* Called for messages whose topic starts with `topic`; keeps the pointer. Does not subscribe: see
 * ocre_subscribe_message(). */
int ocre_register_message_callback(const char *topic, message_callback_func_t callback);
int ocre_unregister_message_callback(const char *topic);

/* ---- Timers ---------------------------------------------------------------------------------------------------- */

/* Timers have ids from 1 up to what the board offers, shared by all containers on it: an id in use elsewhere fails.
 * Each one that is created takes the memory of a thread (8 KiB), which on Zephyr 4 only a reset of the board gives back:
 * where a pause is enough, sleep. Nothing else in this library takes a timer or a thread. */
OCRE_HOST(ocre_timer_create) int ocre_timer_create(int id);
OCRE_HOST(ocre_timer_delete) int ocre_timer_delete(int id);
/* interval: 1 to 65535 ms. */
OCRE_HOST(ocre_timer_start) int ocre_timer_start(int id, int interval, int is_periodic);
OCRE_HOST(ocre_timer_stop) int ocre_timer_stop(int id);
/* Milliseconds to the next expiry; 0 when it is not running. */
OCRE_HOST(ocre_timer_get_remaining) int ocre_timer_get_remaining(int id);

/* ---- GPIO ------------------------------------------------------------------------------------------------------ */

typedef enum { OCRE_GPIO_DIR_INPUT = 0, OCRE_GPIO_DIR_OUTPUT = 1 } ocre_gpio_direction_t;

/* Physical levels: on many boards an LED lights when its pin is RESET. */
typedef enum { OCRE_GPIO_PIN_RESET = 0, OCRE_GPIO_PIN_SET = 1 } ocre_gpio_pin_state_t;

/* Before any other GPIO function. */
OCRE_HOST(ocre_gpio_init) int ocre_gpio_init(void);

/* By port and pin. Inputs get a pull-up. */
OCRE_HOST(ocre_gpio_configure) int ocre_gpio_configure(int port, int pin, int direction);
OCRE_HOST(ocre_gpio_pin_set) int ocre_gpio_pin_set(int port, int pin, ocre_gpio_pin_state_t state);
/* The level (0 or 1), or a negative number. */
OCRE_HOST(ocre_gpio_pin_get) int ocre_gpio_pin_get(int port, int pin);
OCRE_HOST(ocre_gpio_pin_toggle) int ocre_gpio_pin_toggle(int port, int pin);
OCRE_HOST(ocre_gpio_register_callback) int ocre_gpio_register_callback(int port, int pin);
OCRE_HOST(ocre_gpio_unregister_callback) int ocre_gpio_unregister_callback(int port, int pin);

/* By the board's own names: led0, led1, led2, sw0, sw1, as far as it has them. The text may be anywhere, and its place
 * may be used for another name: what the runtime remembers of names, the library keeps right. */
int ocre_gpio_configure_by_name(const char *name, int direction);
int ocre_gpio_set_by_name(const char *name, int state);
int ocre_gpio_get_by_name(const char *name);
int ocre_gpio_toggle_by_name(const char *name);
int ocre_gpio_register_callback_by_name(const char *name);
int ocre_gpio_unregister_callback_by_name(const char *name);

/* ---- Messages -------------------------------------------------------------------------------------------------- */

typedef struct ocre_msg {
	uint32_t mid;
	char *topic;
	char *content_type;
	void *payload;
	uint32_t payload_len;
} ocre_msg_t;

/* Kept for programs that call it: there is nothing to set up. */
void ocre_msg_system_init(void);

/* Fails when nobody subscribed to a beginning of the topic. An empty payload is refused. */
OCRE_HOST(ocre_publish_message)
int ocre_publish_message(const char *topic, const char *content_type, const void *payload, uint32_t payload_len);

/* From now on messages whose topic starts with this text arrive as events. There is no way to take it back. */
OCRE_HOST(ocre_subscribe_message) int ocre_subscribe_message(const char *topic);

/* Gives back the memory of a message event. ocre_process_events() does it by itself. */
OCRE_HOST(ocre_messaging_free_module_event_data)
int ocre_messaging_free_module_event_data(uint32_t topic_offset, uint32_t content_offset, uint32_t payload_offset);

/* ---- Sensors --------------------------------------------------------------------------------------------------- */

typedef int ocre_sensor_handle_t;

OCRE_HOST(ocre_sensors_init) int ocre_sensors_init(void);
/* The number of sensors; their ids count from 0. */
OCRE_HOST(ocre_sensors_discover) int ocre_sensors_discover(void);
OCRE_HOST(ocre_sensors_open) int ocre_sensors_open(ocre_sensor_handle_t handle);
OCRE_HOST(ocre_sensors_get_handle) int ocre_sensors_get_handle(int sensor_id);
OCRE_HOST(ocre_sensors_get_channel_count) int ocre_sensors_get_channel_count(int sensor_id);
OCRE_HOST(ocre_sensors_get_channel_type) int ocre_sensors_get_channel_type(int sensor_id, int channel_index);
/* Takes the channel's type, not its index. Errors are negative numbers too: -22.0 and -5.0. */
OCRE_HOST(ocre_sensors_read) double ocre_sensors_read(int sensor_id, int channel_type);

OCRE_HOST(ocre_sensors_open_by_name) int ocre_sensors_open_by_name(const char *name);
OCRE_HOST(ocre_sensors_get_handle_by_name) int ocre_sensors_get_handle_by_name(const char *name);
OCRE_HOST(ocre_sensors_get_channel_count_by_name) int ocre_sensors_get_channel_count_by_name(const char *name);
OCRE_HOST(ocre_sensors_get_channel_type_by_name)
int ocre_sensors_get_channel_type_by_name(const char *name, int channel_index);
OCRE_HOST(ocre_sensors_read_by_name) double ocre_sensors_read_by_name(const char *name, int channel_type);

/* ---- Shared heap ----------------------------------------------------------------------------------------------- */

/* Memory that all containers see. Needs the capability ocre:shared_heap; NULL when there is none left. */
OCRE_HOST(shared_heap_malloc) void *shared_heap_malloc(uint32_t size);
OCRE_HOST(shared_heap_free) void shared_heap_free(void *block);

#ifdef __cplusplus
}
#endif

#endif
