/*
 * Readings: every second all channels of all sensors are read. Each channel keeps its
 * last readings and prints their lowest, middle and highest one.
 *
 * Run it, open a sensor beside the board and move its slider: the middle follows
 * slowly, and a single odd reading does not move it.
 */
#include "series.hpp"

#include <ocre.hpp>
#include <stdio.h>
#include <string>
#include <vector>

using namespace ocre::literals;

static constexpr int ROUNDS = 20;

struct Channel {
	ocre::Sensor sensor;
	int type;
	Series series;
};

/* Prints when it begins and when it ends, however that comes about. */
class Chapter {
public:
	explicit Chapter(std::string title) : title_(std::move(title))
	{
		printf("%s begins\n", title_.c_str());
	}
	~Chapter()
	{
		printf("%s ends\n", title_.c_str());
	}

private:
	std::string title_;
};

static std::vector<Channel> find_channels()
{
	std::vector<Channel> found;

	for (int id = 0, count = ocre::find_sensors(); id < count; id++) {
		ocre::Sensor sensor(id);
		for (int i = 0; i < sensor.channels(); i++) {
			const int type = sensor.channel_type(i);
			const auto name =
				std::to_string(id) + "/" + std::to_string(type);
			found.push_back({sensor, type, Series(name)});
		}
	}
	return found;
}

int main()
{
	Chapter chapter("reading");
	auto channels = find_channels();
	int rounds = 0;

	printf("%d channels\n", (int)channels.size());
	if (channels.empty()) {
		return 1;
	}

	ocre::Timer timer([&] {
		rounds++;
		for (auto &channel : channels) {
			channel.series.add(channel.sensor.read(channel.type));
			printf("%s\n", channel.series.summary().c_str());
		}
	});
	if (!timer || timer.every(1_s) < 0) {
		printf("no timer: %d\n", timer.error());
		return 1;
	}

	ocre::run_while([&] { return rounds < ROUNDS; });
	return 0;
}
