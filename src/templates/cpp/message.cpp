// Message: says hello once a second to every container that listens to hello/, and prints what others say there.
#include <ocre_api.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr auto topic = "hello/cpp";
constexpr auto listen_to = "hello/";

// An idle call of ocre_process_events() takes about 20 ms.
constexpr auto calls_in_a_second = 50;

bool publish(const char *to, std::string_view text)
{
	return ocre_publish_message(to, "text/plain", text.data(), static_cast<uint32_t>(text.size())) >= 0;
}

} // namespace

int main()
{
	// The pointers are valid until the function returns. Not every payload ends with a zero.
	const auto on_message = [](const char *from, const char *, const void *payload, uint32_t length) {
		std::printf("%s: %.*s\n", from, static_cast<int>(length), static_cast<const char *>(payload));
	};
	if (ocre_register_message_callback(listen_to, on_message) < 0 || ocre_subscribe_message(listen_to) < 0) {
		std::puts("Could not subscribe.");
		return 1;
	}
	std::printf("Message in C++ listens to %s.\n", listen_to);
	for (int count = 1;; count++) {
		if (!publish(topic, "hello " + std::to_string(count) + " from C++"))
			std::puts("Nobody took it.");
		for (int i = 0; i < calls_in_a_second; i++)
			ocre_process_events();
	}
}
