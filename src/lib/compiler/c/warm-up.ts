// A small program that takes the ways most programs take, so that a browser has the compiler's code ready.
export const WARM_UP = `#include <ocre_api.h>
#include <stdio.h>
static void tick(void) { printf("%d\\n", ocre_sleep(1)); }
int main(void) { ocre_register_timer_callback(1, tick); ocre_process_events(); return 0; }
`;

/** Without a header of the C++ library: reading one takes seconds, and most of what it does is done below, too. */
export const CPP_WARM_UP = `#include <ocre_api.h>
#include <stdio.h>
namespace {
template <typename T> struct Counter {
	T count{};
	template <typename F> auto each(F &&f) { return f(++count); }
};
}
int main()
{
	Counter<int> counter;
	return counter.each([&](int n) { printf("%d\\n", n); return ocre_sleep(n); });
}
`;
