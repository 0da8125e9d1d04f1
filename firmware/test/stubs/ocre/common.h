#pragma once
struct ocre_config {
	const char *version;
};
extern const struct ocre_config ocre_build_configuration;
