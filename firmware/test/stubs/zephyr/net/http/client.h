#pragma once
#include <stddef.h>
#include <stdint.h>
enum http_method {
	HTTP_GET = 1,
};
enum http_final_call {
	HTTP_DATA_MORE,
	HTTP_DATA_FINAL,
};
struct http_response {
	uint8_t *body_frag_start;
	size_t body_frag_len;
	uint16_t http_status_code;
};
struct http_request {
	enum http_method method;
	const char *url;
	const char *host;
	const char *protocol;
	int (*response)(struct http_response *response, enum http_final_call final, void *user_data);
	uint8_t *recv_buf;
	size_t recv_buf_len;
};
int http_client_req(int sock, struct http_request *request, int32_t timeout, void *user_data);
