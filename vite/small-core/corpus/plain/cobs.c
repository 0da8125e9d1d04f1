#include <stdint.h>
#include <stdio.h>
#include <string.h>
/* COBS + CRC8 framing */
static uint8_t crc8(const uint8_t *p, size_t n) { uint8_t c = 0; while (n--) { c ^= *p++; for (uint8_t i = 8; i; --i) c = (uint8_t)(c & 0x80 ? (c << 1) ^ 0x07 : c << 1); } return c; }
static size_t cobs(const uint8_t *in, size_t n, uint8_t *out) { size_t code = 0, o = 1; uint8_t run = 1; for (size_t i = 0; i < n; i++) { if (in[i]) { out[o++] = in[i]; run++; } if (!in[i] || run == 0xFF) { out[code] = run; run = 1; code = o++; } } out[code] = run; return o; }
static size_t uncobs(const uint8_t *in, size_t n, uint8_t *out) { size_t o = 0; for (size_t i = 0; i < n;) { uint8_t c = in[i++]; for (uint8_t k = 1; k < c && i < n; k++) out[o++] = in[i++]; if (c < 0xFF && i < n) out[o++] = 0; } return o; }
int main(void) { uint8_t m[] = { 1, 0, 0, 2, 3, 0 }, e[16], d[16]; m[5] = crc8(m, 5); size_t n = cobs(m, sizeof m, e); for (size_t i = 0; i < n; i++) printf("%02x%c", e[i], i + 1 < n ? ' ' : '\n'); size_t k = uncobs(e, n, d); return k == sizeof m && !memcmp(m, d, k) ? 0 : 1; }
