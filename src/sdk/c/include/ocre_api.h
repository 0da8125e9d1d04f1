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
 * Comments that begin with two stars are documentation, which the editor shows: what a function does, its parameters with
 * their units (@param), what it returns (@return), the permission in build.yaml that it needs (@permission), where the
 * real runtime behaves other than one would think (@quirk), and how it is used (@example).
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

/** Makes a function visible to the runtime under the given name. */
#define OCRE_EXPORT(name) __attribute__((export_name(name)))

/** Marks a function that the runtime provides. */
#define OCRE_HOST(name) __attribute__((import_module("env"), import_name(#name)))

/* ---- System ---------------------------------------------------------------------------------------------------- */

/** What the board says about itself. Every field ends with a NUL; domainname is empty. */
struct _ocre_posix_utsname {
	char sysname[OCRE_API_POSIX_BUF_SIZE];
	char nodename[OCRE_API_POSIX_BUF_SIZE];
	char release[OCRE_API_POSIX_BUF_SIZE];
	char version[OCRE_API_POSIX_BUF_SIZE];
	char machine[OCRE_API_POSIX_BUF_SIZE];
	char domainname[OCRE_API_POSIX_BUF_SIZE];
};

/*
 * The symbol has a name of its own because the C library has a uname() too, which knows nothing of the board.
 */

/**
 * Asks the board for its name, its system and the versions of both.
 *
 * @param name where the answer is written
 * @return 0
 * @example
 * struct _ocre_posix_utsname about;
 * uname(&about);
 * printf("%s on %s\n", about.sysname, about.machine);
 */
OCRE_HOST(uname) int uname(struct _ocre_posix_utsname *name) __asm__("__ocre_uname");

/**
 * Blocks this container, and only this one. No callback runs meanwhile.
 *
 * @param milliseconds how long, in ms
 * @return 0, always
 * @quirk sleep-over-one-second
 * @quirk kill-waits
 * @example
 * ocre_sleep(500);
 */
int ocre_sleep(int milliseconds);

/**
 * Sleeps for close to three hours. No callback runs meanwhile: to wait for events, loop over ocre_process_events()
 * instead.
 */
#define ocre_pause() ocre_sleep(9999999)

/* ---- Events ---------------------------------------------------------------------------------------------------- */

/** What an event is about. */
typedef enum {
	OCRE_RESOURCE_TYPE_TIMER = 0,
	OCRE_RESOURCE_TYPE_GPIO = 1,
	OCRE_RESOURCE_TYPE_SENSOR = 2,
	OCRE_RESOURCE_TYPE_MESSAGE = 3,
	OCRE_RESOURCE_TYPE_COUNT = 4
} ocre_resource_type_t;

/**
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

/**
 * Takes the oldest event of this container. Most programs call ocre_process_events() instead.
 *
 * @param type_offset address of the uint32_t for the type, an ocre_resource_type_t
 * @param id_offset address of the uint32_t for the number of the timer, pin or message
 * @param port_offset address of the uint32_t for the port, or the address of the topic
 * @param state_offset address of the uint32_t for the level, or the address of the content type
 * @param extra_offset address of the uint32_t for the address of the payload
 * @param payload_len_offset address of the uint32_t for the length of the payload, in bytes
 * @return 0, or a negative number when there is no event for this container
 * @permission ocre:api
 * @quirk events-held-up
 * @quirk ring-full
 */
OCRE_HOST(ocre_get_event)
int ocre_get_event(uint32_t type_offset, uint32_t id_offset, uint32_t port_offset, uint32_t state_offset,
		   uint32_t extra_offset, uint32_t payload_len_offset);

/**
 * Names the exported function that handles a type of event. The functions that register callbacks do it by themselves.
 *
 * @param type of the events
 * @param function_name as it is exported
 * @return 0, or a negative number, such as without the capability ocre:api
 * @permission ocre:api
 * @quirk missing-ocre-api
 */
OCRE_HOST(ocre_register_dispatcher)
int ocre_register_dispatcher(ocre_resource_type_t type, const char *function_name);

/** Called when a timer is due. */
typedef void (*timer_callback_func_t)(void);
/** Called when the level of an input changed. */
typedef void (*gpio_callback_func_t)(void);
/** Called for a message. What the pointers lead to is gone afterwards. */
typedef void (*message_callback_func_t)(const char *topic, const char *content_type, const void *payload,
					uint32_t payload_len);

/**
 * Takes up to five events and calls the callbacks that are registered for them. Call it in a loop: callbacks run nowhere
 * else. A call without an event takes about 20 ms.
 *
 * @quirk events-held-up
 * @quirk ring-full
 * @quirk stale-events
 * @example
 * while (true) {
 *     ocre_process_events();
 * }
 */
void ocre_process_events(void);

/**
 * Says which function is called when a timer is due. The timer itself is made with ocre_timer_create().
 *
 * @param timer_id number of the timer, 0 to 63
 * @param callback called by ocre_process_events()
 * @return 0, or a negative number
 * @permission ocre_timers
 * @quirk missing-ocre-api
 * @example
 * static void tick(void) { puts("tick"); }
 *
 * ocre_register_timer_callback(1, tick);
 * ocre_timer_create(1);
 * ocre_timer_start(1, 1000, 1);
 */
int ocre_register_timer_callback(int timer_id, timer_callback_func_t callback);

/**
 * Takes the callback of a timer back. The timer goes on.
 *
 * @param timer_id number of the timer, 0 to 63
 * @return 0, or a negative number when it has none
 * @permission ocre_timers
 */
int ocre_unregister_timer_callback(int timer_id);

/**
 * Says which function is called on both edges of an input. Mind the order: pin first, then port.
 *
 * @param pin number of the pin on its port
 * @param port number of the port
 * @param callback called by ocre_process_events()
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk missing-ocre-api
 * @quirk gpio-taken-over
 */
int ocre_register_gpio_callback(int pin, int port, gpio_callback_func_t callback);

/**
 * Takes the callback of an input back. Mind the order: pin first, then port.
 *
 * @param pin number of the pin on its port
 * @param port number of the port
 * @return 0, or a negative number when it has none
 * @permission ocre_gpio
 */
int ocre_unregister_gpio_callback(int pin, int port);

/**
 * Says which function is called for messages whose topic starts with a text. It does not subscribe: see
 * ocre_subscribe_message().
 *
 * @param topic beginning of the topics; the pointer is kept
 * @param callback called by ocre_process_events()
 * @return 0, or a negative number
 * @permission ocre_messaging
 * @quirk missing-ocre-api
 * @quirk topic-wildcard
 * @example
 * static void heard(const char *topic, const char *type, const void *payload, uint32_t length)
 * {
 *     printf("%s: %.*s\n", topic, (int)length, (const char *)payload);
 * }
 *
 * ocre_register_message_callback("room/", heard);
 * ocre_subscribe_message("room/");
 */
int ocre_register_message_callback(const char *topic, message_callback_func_t callback);

/**
 * Takes the callback of a topic back. The subscription stays.
 *
 * @param topic as it was registered
 * @return 0, or a negative number when it has none
 * @permission ocre_messaging
 */
int ocre_unregister_message_callback(const char *topic);

/* ---- Timers ---------------------------------------------------------------------------------------------------- */

/* Nothing else in this library takes a timer or a thread. */

/**
 * Makes a timer. Numbers are shared by all containers on the board: one that is in use elsewhere fails. Each timer takes
 * the memory of a thread (8 KiB): where a pause is enough, sleep.
 *
 * @param id number of the timer, from 1 up to what the board offers, 8 on most
 * @return 0, or a negative number
 * @permission ocre_timers
 * @quirk timer-taken
 * @quirk timer-out-of-range
 * @quirk timer-kept
 * @example
 * ocre_timer_create(1);
 * ocre_timer_start(1, 500, 1);
 */
OCRE_HOST(ocre_timer_create) int ocre_timer_create(int id);

/**
 * Stops a timer and gives its number back.
 *
 * @param id number of the timer
 * @return 0, or a negative number
 * @permission ocre_timers
 * @quirk timer-kept
 */
OCRE_HOST(ocre_timer_delete) int ocre_timer_delete(int id);

/**
 * Starts a timer that was made. What it does when it is due is said by ocre_register_timer_callback().
 *
 * @param id number of the timer
 * @param interval milliseconds until it is due, 1 to 65535
 * @param is_periodic 1: again and again, 0: once
 * @return 0, or a negative number
 * @permission ocre_timers
 * @quirk timer-interval
 * @quirk timer-even-periodic
 * @example
 * ocre_timer_start(1, 500, 1);
 */
OCRE_HOST(ocre_timer_start) int ocre_timer_start(int id, int interval, int is_periodic);

/**
 * Stops a timer, which can be started again.
 *
 * @param id number of the timer
 * @return 0, or a negative number
 * @permission ocre_timers
 */
OCRE_HOST(ocre_timer_stop) int ocre_timer_stop(int id);

/**
 * Asks how long it is until a timer is due.
 *
 * @param id number of the timer
 * @return milliseconds; 0 when it is not running
 * @permission ocre_timers
 * @quirk timer-even-periodic
 */
OCRE_HOST(ocre_timer_get_remaining) int ocre_timer_get_remaining(int id);

/* ---- GPIO ------------------------------------------------------------------------------------------------------ */

/** Which way a pin works. */
typedef enum { OCRE_GPIO_DIR_INPUT = 0, OCRE_GPIO_DIR_OUTPUT = 1 } ocre_gpio_direction_t;

/** The level of a pin as one would measure it: on many boards an LED lights when its pin is RESET. */
typedef enum { OCRE_GPIO_PIN_RESET = 0, OCRE_GPIO_PIN_SET = 1 } ocre_gpio_pin_state_t;

/**
 * Sets pins up. Call it once, before any other function for pins.
 *
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @example
 * ocre_gpio_init();
 * ocre_gpio_configure_by_name("led0", OCRE_GPIO_DIR_OUTPUT);
 */
OCRE_HOST(ocre_gpio_init) int ocre_gpio_init(void);

/**
 * Makes a pin an input or an output. Inputs get a pull-up.
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @param direction OCRE_GPIO_DIR_INPUT or OCRE_GPIO_DIR_OUTPUT
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @quirk gpio-taken-over
 * @example
 * ocre_gpio_configure(7, 6, OCRE_GPIO_DIR_OUTPUT);
 */
OCRE_HOST(ocre_gpio_configure) int ocre_gpio_configure(int port, int pin, int direction);

/**
 * Sets the level of an output.
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @param state OCRE_GPIO_PIN_SET or OCRE_GPIO_PIN_RESET
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @example
 * ocre_gpio_pin_set(7, 6, OCRE_GPIO_PIN_SET);
 */
OCRE_HOST(ocre_gpio_pin_set) int ocre_gpio_pin_set(int port, int pin, ocre_gpio_pin_state_t state);

/**
 * Reads the level of a pin.
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @return the level, 0 or 1, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 */
OCRE_HOST(ocre_gpio_pin_get) int ocre_gpio_pin_get(int port, int pin);

/**
 * Changes the level of an output to the other one.
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 */
OCRE_HOST(ocre_gpio_pin_toggle) int ocre_gpio_pin_toggle(int port, int pin);

/**
 * Asks for events of an input, on both edges. Its callback is said by ocre_register_gpio_callback().
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-taken-over
 */
OCRE_HOST(ocre_gpio_register_callback) int ocre_gpio_register_callback(int port, int pin);

/**
 * Asks for no more events of an input.
 *
 * @param port number of the port
 * @param pin number of the pin on its port
 * @return 0, or a negative number
 * @permission ocre_gpio
 */
OCRE_HOST(ocre_gpio_unregister_callback) int ocre_gpio_unregister_callback(int port, int pin);

/* Names may be anywhere, and their place may be used for another name: what the runtime remembers of names, the library
 * keeps right. */

/**
 * Makes a pin an input or an output, by the name that the board has for it. Inputs get a pull-up.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @param direction OCRE_GPIO_DIR_INPUT or OCRE_GPIO_DIR_OUTPUT
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @quirk gpio-taken-over
 * @example
 * ocre_gpio_configure_by_name("led0", OCRE_GPIO_DIR_OUTPUT);
 */
int ocre_gpio_configure_by_name(const char *name, int direction);

/**
 * Sets the level of an output, by its name. On many boards an LED lights when its pin is RESET.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @param state OCRE_GPIO_PIN_SET or OCRE_GPIO_PIN_RESET
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @example
 * ocre_gpio_set_by_name("led0", OCRE_GPIO_PIN_SET);
 */
int ocre_gpio_set_by_name(const char *name, int state);

/**
 * Reads the level of a pin, by its name.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @return the level, 0 or 1, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 */
int ocre_gpio_get_by_name(const char *name);

/**
 * Changes the level of an output to the other one, by its name.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-not-initialized
 * @example
 * ocre_gpio_toggle_by_name("led0");
 */
int ocre_gpio_toggle_by_name(const char *name);

/**
 * Asks for events of an input, on both edges, by its name.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @return 0, or a negative number
 * @permission ocre_gpio
 * @quirk gpio-taken-over
 */
int ocre_gpio_register_callback_by_name(const char *name);

/**
 * Asks for no more events of an input, by its name.
 *
 * @param name led0, led1, led2, sw0 or sw1, as far as the board has it
 * @return 0, or a negative number
 * @permission ocre_gpio
 */
int ocre_gpio_unregister_callback_by_name(const char *name);

/* ---- Messages -------------------------------------------------------------------------------------------------- */

/** A message as a program may keep it. */
typedef struct ocre_msg {
	uint32_t mid;
	char *topic;
	char *content_type;
	void *payload;
	uint32_t payload_len;
} ocre_msg_t;

/** Kept for programs that call it: there is nothing to set up. */
void ocre_msg_system_init(void);

/**
 * Sends a message to every container that subscribed to a beginning of the topic.
 *
 * @param topic such as room/temperature
 * @param content_type such as text/plain
 * @param payload what is sent, anything but empty
 * @param payload_len its length, in bytes
 * @return 0, or a negative number, such as when nobody subscribed
 * @permission ocre_messaging
 * @quirk message-does-not-fit
 * @quirk ring-full
 * @example
 * const char *text = "21.5";
 * ocre_publish_message("room/temperature", "text/plain", text, strlen(text));
 */
OCRE_HOST(ocre_publish_message)
int ocre_publish_message(const char *topic, const char *content_type, const void *payload, uint32_t payload_len);

/**
 * From now on messages whose topic starts with a text arrive as events. There is no way to take it back.
 *
 * @param topic beginning of the topics, at most 63 bytes
 * @return 0, or a negative number
 * @permission ocre_messaging
 * @quirk topic-wildcard
 * @quirk topic-cut
 * @quirk message-twice
 * @example
 * ocre_subscribe_message("room/");
 */
OCRE_HOST(ocre_subscribe_message) int ocre_subscribe_message(const char *topic);

/**
 * Gives back the memory of a message event. ocre_process_events() does it by itself.
 *
 * @param topic_offset address of the topic
 * @param content_offset address of the content type
 * @param payload_offset address of the payload
 * @return 0, or a negative number
 * @permission ocre_messaging
 */
OCRE_HOST(ocre_messaging_free_module_event_data)
int ocre_messaging_free_module_event_data(uint32_t topic_offset, uint32_t content_offset, uint32_t payload_offset);

/* ---- Sensors --------------------------------------------------------------------------------------------------- */

typedef int ocre_sensor_handle_t;

/**
 * Sets sensors up. Call it once, before the other functions for sensors.
 *
 * @return 0, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_init) int ocre_sensors_init(void);

/**
 * Counts the sensors of the board. Their ids go from 0.
 *
 * @return how many there are
 * @permission ocre_sensors
 * @quirk no-sensors
 * @example
 * ocre_sensors_init();
 * int count = ocre_sensors_discover();
 */
OCRE_HOST(ocre_sensors_discover) int ocre_sensors_discover(void);

/**
 * Gets a sensor ready to be read.
 *
 * @param handle from ocre_sensors_get_handle()
 * @return 0, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_open) int ocre_sensors_open(ocre_sensor_handle_t handle);

/**
 * The handle of a sensor.
 *
 * @param sensor_id from 0
 * @return the handle, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_handle) int ocre_sensors_get_handle(int sensor_id);

/**
 * How many things a sensor measures.
 *
 * @param sensor_id from 0
 * @return the number of its channels, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_channel_count) int ocre_sensors_get_channel_count(int sensor_id);

/**
 * What a channel of a sensor measures.
 *
 * @param sensor_id from 0
 * @param channel_index from 0
 * @return its type, a number of ocre_sensors.h, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_channel_type) int ocre_sensors_get_channel_type(int sensor_id, int channel_index);

/**
 * Reads what a sensor measures now. It takes the channel's type, not its index.
 *
 * @param sensor_id from 0
 * @param channel_type such as SENSOR_CHAN_AMBIENT_TEMP of ocre_sensors.h
 * @return the value in the unit of the channel; errors are negative numbers too: -22.0 and -5.0
 * @permission ocre_sensors
 * @example
 * double celsius = ocre_sensors_read(0, SENSOR_CHAN_AMBIENT_TEMP);
 */
OCRE_HOST(ocre_sensors_read) double ocre_sensors_read(int sensor_id, int channel_type);

/**
 * Gets a sensor ready to be read, by its name.
 *
 * @param name as the board has it
 * @return 0, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_open_by_name) int ocre_sensors_open_by_name(const char *name);

/**
 * The handle of a sensor, by its name.
 *
 * @param name as the board has it
 * @return the handle, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_handle_by_name) int ocre_sensors_get_handle_by_name(const char *name);

/**
 * How many things a sensor measures, by its name.
 *
 * @param name as the board has it
 * @return the number of its channels, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_channel_count_by_name) int ocre_sensors_get_channel_count_by_name(const char *name);

/**
 * What a channel of a sensor measures, by the name of the sensor.
 *
 * @param name as the board has it
 * @param channel_index from 0
 * @return its type, a number of ocre_sensors.h, or a negative number
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_get_channel_type_by_name)
int ocre_sensors_get_channel_type_by_name(const char *name, int channel_index);

/**
 * Reads what a sensor measures now, by its name. It takes the channel's type, not its index.
 *
 * @param name as the board has it
 * @param channel_type such as SENSOR_CHAN_AMBIENT_TEMP of ocre_sensors.h
 * @return the value in the unit of the channel; errors are negative numbers too: -22.0 and -5.0
 * @permission ocre_sensors
 */
OCRE_HOST(ocre_sensors_read_by_name) double ocre_sensors_read_by_name(const char *name, int channel_type);

/* ---- Shared heap ----------------------------------------------------------------------------------------------- */

/**
 * Memory that all containers see.
 *
 * @param size in bytes
 * @return its address; NULL when there is none left
 * @permission ocre:shared_heap
 * @quirk shared-heap-missing
 */
OCRE_HOST(shared_heap_malloc) void *shared_heap_malloc(uint32_t size);

/**
 * Gives memory of the shared heap back.
 *
 * @param block from shared_heap_malloc()
 * @permission ocre:shared_heap
 */
OCRE_HOST(shared_heap_free) void shared_heap_free(void *block);

#ifdef __cplusplus
}
#endif

#endif
