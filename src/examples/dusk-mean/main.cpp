/*
 * Dusk mean: listens to what "Dusk meter" measures, and tells the mean of the last four
 * readings, so that a shadow that passes is not dusk.
 */
#include <cstdio>
#include <cstdlib>
#include <ocre.hpp>
#include <string>

namespace {

constexpr auto listen_to = "dusk/now";
constexpr auto topic = "dusk/mean";

/* The last few readings; an older one makes room for the next. */
class LastReadings {
public:
	void add(int reading)
	{
		readings_[next_++ % size] = reading;
	}

	int mean() const
	{
		const int count = next_ < size ? next_ : size;
		int sum = 0;
		for (int i = 0; i < count; i++) {
			sum += readings_[i];
		}
		return count > 0 ? sum / count : 0;
	}

private:
	static constexpr int size = 4;
	int readings_[size] = {};
	int next_ = 0;
};

} // namespace

int main()
{
	LastReadings readings;
	ocre::Subscription subscription(listen_to, [&](const ocre::Message &message) {
		readings.add(std::atoi(message.as<std::string>().c_str()));
		const auto mean = std::to_string(readings.mean());
		ocre::publish(topic, mean);
		std::printf("mean %s lx\n", mean.c_str());
	});
	if (!subscription) {
		std::printf("no subscription: %d\n", subscription.error());
		return 1;
	}
	std::puts("Smoothing the light.");
	ocre::run();
}
