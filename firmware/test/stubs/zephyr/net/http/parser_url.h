#pragma once
#include <stddef.h>
#include <stdint.h>
enum http_parser_url_fields {
	UF_SCHEMA,
	UF_HOST,
	UF_PORT,
	UF_PATH,
	UF_MAX,
};
struct http_parser_url {
	uint16_t field_set;
	struct {
		uint16_t off;
		uint16_t len;
	} field_data[UF_MAX];
};
void http_parser_url_init(struct http_parser_url *url);
int http_parser_parse_url(const char *text, size_t length, int is_connect,
			  struct http_parser_url *url);
