#include <stdint.h>
#include <stdio.h>
#include <stdbool.h>
#include <string.h>
static uint16_t crc(const uint8_t *d, size_t n) { uint16_t c = 0xFFFF; for (size_t i = 0; i < n; i++) { c ^= d[i]; for (int b = 0; b < 8; b++) c = (c & 1) ? (c >> 1) ^ 0xA001 : c >> 1; } return c; }
static uint16_t regs[16] = { 0x1234, 0xBEEF };
static size_t reply(const uint8_t *rq, size_t n, uint8_t *out) { if (n < 8 || crc(rq, n - 2) != (uint16_t)(rq[n-2] | rq[n-1] << 8)) return 0; uint16_t a = rq[2] << 8 | rq[3], c = rq[4] << 8 | rq[5]; out[0] = rq[0]; out[1] = rq[1]; size_t len; if (rq[1] == 3 && a + c <= 16) { out[2] = (uint8_t)(c * 2); for (uint16_t i = 0; i < c; i++) { out[3 + 2*i] = regs[a+i] >> 8; out[4 + 2*i] = regs[a+i] & 0xFF; } len = 3 + 2u * c; } else if (rq[1] == 6 && a < 16) { regs[a] = c; memcpy(out, rq, 6); len = 6; } else { out[1] |= 0x80; out[2] = 2; len = 3; } uint16_t k = crc(out, len); out[len++] = k & 0xFF; out[len++] = k >> 8; return len; }
int main(void) { uint8_t rq[8] = { 1, 3, 0, 0, 0, 2 }, out[64]; uint16_t k = crc(rq, 6); rq[6] = k; rq[7] = k >> 8; size_t n = reply(rq, 8, out); for (size_t i = 0; i < n; i++) printf("%02X ", out[i]); puts(""); return n == 9 ? 0 : 1; }
