// The board by ocre.hpp: everything that it offers.
#include <ocre.hpp>
#include <stdio.h>
#include <string>
#include <vector>
#include <optional>
#include <chrono>

using namespace ocre::literals;
using namespace std::chrono_literals;

class Blinker {
public:
	explicit Blinker(const char *name) : led_(name), timer_(Toggle{this}) {}
	bool start(ocre::Milliseconds interval) { return led_ && timer_ && timer_.every(interval) >= 0; }
	int blinks() const { return blinks_; }

private:
	struct Toggle { Blinker *self; void operator()() const { self->blinks_++; self->led_.toggle(); } };
	ocre::Output<ocre::PinName> led_;
	ocre::Timer<Toggle> timer_;
	int blinks_ = 0;
};

int main()
{
	Blinker blinker("led0");
	if (!blinker.start(250_ms)) return 1;
	ocre::Output red(ocre::Pin{7, 7});
	ocre::Input button("sw0");
	std::vector<std::string> log;
	int presses = 0;
	ocre::EdgeWatch watch(ocre::Pin{2, 13}, [&](bool level) { if (!level) presses++; red.set(level); });
	ocre::Subscription commands("command/", [&](const ocre::Message &message) { log.push_back(message.as<std::string>()); printf("%s %s\n", message.topic, log.back().c_str()); });
	ocre::Timer once([&] { ocre::publish("status", std::to_string(presses)); }, 5);
	once.once(3_s);
	ocre::sleep(1500ms);
	for (int id = 0, count = ocre::find_sensors(); id < count; id++) {
		ocre::Sensor sensor(id);
		for (int i = 0; sensor && i < sensor.channels(); i++) printf("%f\n", sensor.read(sensor.channel_type(i)));
	}
	ocre::run_while([&] { return blinker.blinks() < 20 && log.size() < 5 && button.level() >= 0; });
	red.low();
	once.stop();
	return once.remaining().count() + watch.error() + commands.error();
}
