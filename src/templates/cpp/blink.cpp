// Blink: the first LED of the board changes twice a second, and each change prints a line.
#include <ocre_api.h>

#include <cstdio>

namespace {

constexpr auto interval_ms = 500;

// A pin that the program drives, by the board's own name for it.
class Output {
public:
	explicit Output(const char *name) : name_{name}
	{
		usable_ = ocre_gpio_init() >= 0 && ocre_gpio_configure_by_name(name, OCRE_GPIO_DIR_OUTPUT) >= 0;
	}

	// No board runs exceptions: ask, instead of catching.
	explicit operator bool() const { return usable_; }

	bool toggle() { return ocre_gpio_toggle_by_name(name_) >= 0; }

private:
	const char *name_;
	bool usable_;
};

} // namespace

int main()
{
	std::puts("Blink in C++ starts.");
	Output led{"led0"};
	if (!led) {
		std::puts("This board has no LED of that name.");
		return 1;
	}
	for (int blinks = 1;; blinks++) {
		ocre_sleep(interval_ms);
		std::printf("blink %d\n", blinks);
		if (!led.toggle())
			std::puts("The LED did not change.");
	}
}
