#pragma once
#define ARG_UNUSED(x) ((void)(x))
#define BIT(n) (1UL << (n))
#define KB(n) ((n) * 1024UL)
/* 1 for an option that is set to 1, 0 for one that is not set. */
#define STUB_SECOND(ignored, second, ...) second
#define STUB_IS_1 ignored,
#define STUB_PASTE(value) STUB_CHOOSE(STUB_IS_##value)
#define STUB_CHOOSE(ignored_or_junk) STUB_SECOND(ignored_or_junk 1, 0, 0)
#define IS_ENABLED(option) STUB_PASTE(option)
