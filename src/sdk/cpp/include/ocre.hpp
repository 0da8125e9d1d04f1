/*
 * The Ocre container API for C++: what ocre_api.h offers, as objects that give back what they took.
 *
 *     ocre::Output led("led0");
 *     ocre::Timer tick([&] { led.toggle(); });
 *     tick.every(500_ms);
 *     ocre::run();
 *
 * Nothing here throws: containers have no exceptions. An object whose making failed is false (`if (!led) …`), and its
 * error() is the number that the board returned. Callbacks run inside ocre::process_events() and ocre::run(), nowhere
 * else. A part that a program does not use does not end up in its image, and one that it uses costs what it costs in C.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef OCRE_HPP
#define OCRE_HPP

#include <ocre_api.h>
#include <ocre_handlers.h>
#include <ocre_sensors.h>

namespace ocre {

/* ---- Time ------------------------------------------------------------------------------------------------------ */

/* Any duration of <chrono> becomes one, too. */
class Milliseconds {
public:
	constexpr explicit Milliseconds(int count) : count_(count) {}

	template <typename Duration>
		requires requires(Duration d) { d.count(); Duration::period::num; Duration::period::den; }
	constexpr Milliseconds(Duration duration)
		: count_(static_cast<int>(duration.count() * 1000 * Duration::period::num / Duration::period::den))
	{
	}

	constexpr int count() const { return count_; }

private:
	int count_;
};

inline namespace literals {
constexpr Milliseconds operator""_ms(unsigned long long count) { return Milliseconds(static_cast<int>(count)); }
constexpr Milliseconds operator""_s(unsigned long long count) { return Milliseconds(static_cast<int>(count * 1000)); }
} // namespace literals

/* Blocks this container, and only this one. No callback runs meanwhile. */
inline void sleep(Milliseconds time) { ocre_sleep(time.count()); }

/* Takes up to five events and calls the callbacks for them. An idle call takes about 20 ms. */
inline void process_events() { ocre_process_events(); }

/* Calls callbacks for ever. */
[[noreturn]] inline void run()
{
	for (;;)
		ocre_process_events();
}

/* Calls callbacks as long as the condition holds, which is asked after each event. */
template <typename Condition> void run_while(Condition condition)
{
	while (condition())
		ocre_process_events();
}

namespace detail {

/* What a handler is linked with must not be moved or copied. */
class Handler : public ocre_handler_t {
public:
	Handler(const Handler &) = delete;
	Handler &operator=(const Handler &) = delete;

protected:
	constexpr Handler(ocre_resource_type_t type, uint32_t id, uint32_t port, const char *topic,
			  void (*call)(ocre_handler_t *, const event_data_t *))
		: ocre_handler_t{nullptr, type, id, port, topic, call}
	{
	}
	~Handler() { ocre_remove_handler(this); }
};

} // namespace detail

/* ---- Timers ---------------------------------------------------------------------------------------------------- */

/*
 * A timer of the board with its callback, given back at the end of its life. Timers are shared by all containers on a
 * board, which has about 8 of them: it takes the first free one, or the one with the id that you name (1 and up). Each
 * takes 8 KiB of the board's memory, which on Zephyr 4 only a reset gives back: make timers once, not in a loop.
 */
template <typename Callback> class Timer : detail::Handler {
public:
	explicit Timer(Callback callback, int id = 0)
		: Handler(OCRE_RESOURCE_TYPE_TIMER, 0, 0, nullptr, call_it), callback_(static_cast<Callback &&>(callback))
	{
		error_ = ocre_add_handler(this);
		if (error_ == 0)
			take(id, id ? id : OCRE_MAX_TIMERS);
	}

	~Timer()
	{
		if (error_ == 0)
			ocre_timer_delete(timer_id());
	}

	explicit operator bool() const { return error_ == 0; }
	int error() const { return error_; }
	int timer_id() const { return static_cast<int>(id); }

	/* 1 ms to 65 535 ms. Less than 0 when it failed. Starting a timer that runs sets it again. */
	int every(Milliseconds interval) { return ocre_timer_start(timer_id(), interval.count(), true); }
	int once(Milliseconds delay) { return ocre_timer_start(timer_id(), delay.count(), false); }
	int stop() { return ocre_timer_stop(timer_id()); }
	/* To the next call; 0 when it does not run. */
	Milliseconds remaining() const { return Milliseconds(ocre_timer_get_remaining(timer_id())); }

private:
	void take(int wanted, int last)
	{
		for (int candidate = wanted ? wanted : 1; candidate <= last; candidate++) {
			error_ = ocre_timer_create(candidate);
			id = static_cast<uint32_t>(candidate);
			if (error_ == 0)
				return;
		}
	}

	static void call_it(ocre_handler_t *self, const event_data_t *)
	{
		static_cast<Timer *>(static_cast<Handler *>(self))->callback_();
	}

	Callback callback_;
	int error_;
};

/* ---- Pins ------------------------------------------------------------------------------------------------------ */

/* A pin by its numbers. */
struct Pin {
	int port;
	int number;
};

/* A pin by the board's own name for it: led0, led1, led2, sw0, sw1, as far as it has them. */
struct PinName {
	constexpr PinName(const char *name) : text(name) {}
	const char *text;
};

namespace detail {

inline int configure(Pin pin, int direction) { return ocre_gpio_configure(pin.port, pin.number, direction); }
inline int configure(PinName name, int direction) { return ocre_gpio_configure_by_name(name.text, direction); }
inline int get(Pin pin) { return ocre_gpio_pin_get(pin.port, pin.number); }
inline int get(PinName name) { return ocre_gpio_get_by_name(name.text); }
inline int toggle(Pin pin) { return ocre_gpio_pin_toggle(pin.port, pin.number); }
inline int toggle(PinName name) { return ocre_gpio_toggle_by_name(name.text); }
inline int set(PinName name, bool level) { return ocre_gpio_set_by_name(name.text, level); }
inline int set(Pin pin, bool level)
{
	return ocre_gpio_pin_set(pin.port, pin.number, level ? OCRE_GPIO_PIN_SET : OCRE_GPIO_PIN_RESET);
}

template <typename Address> inline int open_pin(Address address, int direction)
{
	const int result = ocre_gpio_init();
	return result < 0 ? result : configure(address, direction);
}

} // namespace detail

/* Levels are those of the pin itself: on many boards an LED lights when its pin is low. */
template <typename Address> class Output {
public:
	explicit Output(Address address)
		: address_(address), error_(detail::open_pin(address, OCRE_GPIO_DIR_OUTPUT))
	{
	}

	explicit operator bool() const { return error_ >= 0; }
	int error() const { return error_; }

	/* Less than 0 when it failed. */
	int set(bool level) { return detail::set(address_, level); }
	int high() { return set(true); }
	int low() { return set(false); }
	int toggle() { return detail::toggle(address_); }

private:
	Address address_;
	int error_;
};

Output(const char *) -> Output<PinName>;
Output(Pin) -> Output<Pin>;

/* With a pull-up. */
template <typename Address> class Input {
public:
	explicit Input(Address address)
		: address_(address), error_(detail::open_pin(address, OCRE_GPIO_DIR_INPUT))
	{
	}

	explicit operator bool() const { return error_ >= 0; }
	int error() const { return error_; }

	/* 0 or 1; less than 0 when it failed. */
	int level() const { return detail::get(address_); }

private:
	Address address_;
	int error_;
};

Input(const char *) -> Input<PinName>;
Input(Pin) -> Input<Pin>;

/* Calls back on both edges of an input, with its level: button([&](bool level) { … }). */
template <typename Callback> class EdgeWatch : detail::Handler {
public:
	EdgeWatch(Pin pin, Callback callback)
		: Handler(OCRE_RESOURCE_TYPE_GPIO, static_cast<uint32_t>(pin.number), static_cast<uint32_t>(pin.port),
			  nullptr, call_it),
		  callback_(static_cast<Callback &&>(callback)), error_(detail::open_pin(pin, OCRE_GPIO_DIR_INPUT))
	{
		if (error_ >= 0)
			error_ = ocre_add_handler(this);
		if (error_ >= 0)
			error_ = ocre_gpio_register_callback(pin.port, pin.number);
	}

	~EdgeWatch()
	{
		if (error_ >= 0)
			ocre_gpio_unregister_callback(static_cast<int>(port), static_cast<int>(id));
	}

	explicit operator bool() const { return error_ >= 0; }
	int error() const { return error_; }

private:
	static void call_it(ocre_handler_t *self, const event_data_t *event)
	{
		static_cast<EdgeWatch *>(static_cast<Handler *>(self))->callback_(event->state != 0);
	}

	Callback callback_;
	int error_;
};

/* ---- Messages -------------------------------------------------------------------------------------------------- */

/* Valid until the callback returns. A payload need not end with a NUL. */
struct Message {
	const char *topic;
	const char *content_type;
	const char *payload;
	uint32_t size_bytes;

	const char *begin() const { return payload; }
	const char *end() const { return payload + size_bytes; }

	/* as<std::string>() is a copy of the payload, as<std::string_view>() looks at it. */
	template <typename Text> Text as() const { return Text(payload, size_bytes); }
};

/* Messages whose topic starts with this text, which must stay where it is. Its end takes the callback away; the board
 * goes on delivering, since there is no way to take a subscription back. */
template <typename Callback> class Subscription : detail::Handler {
public:
	Subscription(const char *topic_start, Callback callback)
		: Handler(OCRE_RESOURCE_TYPE_MESSAGE, 0, 0, topic_start, call_it),
		  callback_(static_cast<Callback &&>(callback))
	{
		error_ = ocre_add_handler(this);
		if (error_ >= 0)
			error_ = ocre_subscribe_message(topic_start);
	}

	explicit operator bool() const { return error_ >= 0; }
	int error() const { return error_; }

private:
	static void call_it(ocre_handler_t *self, const event_data_t *event)
	{
		const Message message{reinterpret_cast<const char *>(static_cast<uintptr_t>(event->port)),
				      reinterpret_cast<const char *>(static_cast<uintptr_t>(event->state)),
				      reinterpret_cast<const char *>(static_cast<uintptr_t>(event->extra)),
				      event->payload_len};
		static_cast<Subscription *>(static_cast<Handler *>(self))->callback_(message);
	}

	Callback callback_;
	int error_;
};

/* Fails when nobody subscribed to a beginning of the topic, and with an empty payload. */
inline int publish(const char *topic, const void *payload, uint32_t size_bytes, const char *content_type = "text/plain")
{
	return ocre_publish_message(topic, content_type, payload, size_bytes);
}

/* Any text that has data() and size(), such as std::string. */
template <typename Text>
	requires requires(const Text &text) { text.data(); text.size(); }
int publish(const char *topic, const Text &text, const char *content_type = "text/plain")
{
	return publish(topic, text.data(), static_cast<uint32_t>(text.size() * sizeof(*text.data())), content_type);
}

/* ---- Sensors --------------------------------------------------------------------------------------------------- */

/* The number of sensors; their ids count from 0. Call it before any of them is used. */
inline int find_sensors()
{
	const int result = ocre_sensors_init();
	return result < 0 ? result : ocre_sensors_discover();
}

class Sensor {
public:
	explicit Sensor(int id) : id_(id), error_(ocre_sensors_open(id)) {}

	explicit operator bool() const { return error_ >= 0; }
	int error() const { return error_; }

	int channels() const { return ocre_sensors_get_channel_count(id_); }
	/* The type of its channel with this number, from 0. */
	int channel_type(int index) const { return ocre_sensors_get_channel_type(id_, index); }
	/* Takes a type, such as SENSOR_CHAN_AMBIENT_TEMP. Errors are -22.0 and -5.0. */
	double read(int type) const { return ocre_sensors_read(id_, type); }

private:
	int id_;
	int error_;
};

} // namespace ocre

#endif
