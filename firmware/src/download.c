/*
 * What `ocre image pull` asks of the application: a file from a web server. It comes into a file beside, and takes its
 * name when it is whole.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <zephyr/fs/fs.h>
#include <zephyr/kernel.h>
#include <zephyr/net/http/client.h>
#include <zephyr/net/http/parser_url.h>
#include <zephyr/net/socket.h>

#include "download.h"

#define TIMEOUT_MS 10000
#define HOST_SIZE 128
#define PATH_SIZE 256
#define PORT_SIZE 6
#define HTTP_OK 200

struct address {
	char host[HOST_SIZE];
	char port[PORT_SIZE];
	/* Within the text that was given. */
	const char *path;
};

struct transfer {
	struct fs_file_t file;
	/* 0, or why it ended early. */
	int error;
	uint16_t status;
	bool whole;
};

static bool has(const struct http_parser_url *url, enum http_parser_url_fields field)
{
	return (url->field_set & BIT(field)) != 0;
}

static int copy_field(char *to, size_t size, const char *text, const struct http_parser_url *url,
		      enum http_parser_url_fields field)
{
	uint16_t length = url->field_data[field].len;

	if (length >= size) {
		return -ENAMETOOLONG;
	}
	memcpy(to, text + url->field_data[field].off, length);
	to[length] = '\0';
	return 0;
}

static int parse_address(const char *text, struct address *address)
{
	struct http_parser_url url;
	int rc;

	http_parser_url_init(&url);
	if (strncmp(text, "http://", 7) != 0 || http_parser_parse_url(text, strlen(text), 0, &url) != 0 ||
	    !has(&url, UF_HOST)) {
		return -EINVAL;
	}
	rc = copy_field(address->host, HOST_SIZE, text, &url, UF_HOST);
	if (rc != 0) {
		return rc;
	}
	strcpy(address->port, "80");
	if (has(&url, UF_PORT)) {
		rc = copy_field(address->port, PORT_SIZE, text, &url, UF_PORT);
	}
	address->path = has(&url, UF_PATH) ? text + url.field_data[UF_PATH].off : "/";
	return rc;
}

static int connect_to(const struct address *address)
{
	const struct zsock_addrinfo hints = {.ai_socktype = SOCK_STREAM};
	struct zsock_addrinfo *found = NULL;
	int sock;

	if (zsock_getaddrinfo(address->host, address->port, &hints, &found) != 0) {
		return -EHOSTUNREACH;
	}
	sock = zsock_socket(found->ai_family, found->ai_socktype, found->ai_protocol);
	if (sock < 0) {
		sock = -errno;
	} else if (zsock_connect(sock, found->ai_addr, found->ai_addrlen) < 0) {
		int error = -errno;

		(void)zsock_close(sock);
		sock = error;
	}
	zsock_freeaddrinfo(found);
	return sock;
}

static int take_part(struct http_response *response, enum http_final_call final, void *user_data)
{
	struct transfer *transfer = user_data;

	transfer->status = response->http_status_code;
	if (transfer->status != HTTP_OK) {
		return -1;
	}
	if (response->body_frag_len > 0) {
		ssize_t written =
			fs_write(&transfer->file, response->body_frag_start, response->body_frag_len);

		if (written < 0 || (size_t)written < response->body_frag_len) {
			transfer->error = written < 0 ? (int)written : -ENOSPC;
			return -1;
		}
	}
	transfer->whole = final == HTTP_DATA_FINAL;
	return 0;
}

static int receive(int sock, const struct address *address, struct transfer *transfer)
{
	static uint8_t buffer[1024];
	struct http_request request = {
		.method = HTTP_GET,
		.url = address->path,
		.host = address->host,
		.protocol = "HTTP/1.1",
		.response = take_part,
		.recv_buf = buffer,
		.recv_buf_len = sizeof(buffer),
	};
	int rc = http_client_req(sock, &request, TIMEOUT_MS, transfer);

	if (transfer->error != 0) {
		return transfer->error;
	}
	if (transfer->status != 0 && transfer->status != HTTP_OK) {
		fprintf(stderr, "The server answered with status %u.\n", transfer->status);
		return -ENOENT;
	}
	if (rc < 0) {
		return rc;
	}
	return transfer->whole ? 0 : -EIO;
}

static int download(const struct address *address, const char *part)
{
	struct transfer transfer = {0};
	int sock = connect_to(address);
	int rc;
	int closed;

	if (sock < 0) {
		return sock;
	}
	fs_file_t_init(&transfer.file);
	rc = fs_open(&transfer.file, part, FS_O_CREATE | FS_O_WRITE | FS_O_TRUNC);
	if (rc == 0) {
		rc = receive(sock, address, &transfer);
		closed = fs_close(&transfer.file);
		rc = rc != 0 ? rc : closed;
	}
	(void)zsock_close(sock);
	return rc;
}

int ocre_download_file(const char *url, const char *filepath)
{
	/* Of the shell's thread: two of its commands do not run at once. */
	static char part[PATH_SIZE];
	struct address address;
	int rc = parse_address(url, &address);

	if (rc != 0) {
		fprintf(stderr, "An image comes from an address like http://192.168.1.2:8080/blinky.wasm\n");
		return rc;
	}
	rc = snprintf(part, sizeof(part), "%s.part", filepath);
	if (rc < 0 || (size_t)rc >= sizeof(part)) {
		return -ENAMETOOLONG;
	}
	rc = download(&address, part);
	if (rc == 0) {
		rc = fs_rename(part, filepath);
	}
	if (rc != 0) {
		fprintf(stderr, "Nothing was pulled: %d\n", rc);
		(void)fs_unlink(part);
	}
	return rc;
}
