#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdbool.h>
#include <time.h>
#include <unistd.h>
enum { W = 10, H = 16 }; static unsigned short rows[H]; static const unsigned short shapes[7][4] = { {0x0F00,0x2222,0x00F0,0x4444}, {0x8E00,0x6440,0x0E20,0x44C0}, {0x2E00,0x4460,0x0E80,0xC440}, {0x6600,0x6600,0x6600,0x6600}, {0x6C00,0x4620,0x06C0,0x8C40}, {0x4E00,0x4640,0x0E40,0x4C40}, {0xC600,0x2640,0x0C60,0x4C80} };
static bool hit(int s, int r, int x, int y) { for (int i = 0; i < 16; i++) if (shapes[s][r] & (0x8000 >> i)) { int cx = x + (i & 3), cy = y + (i >> 2); if (cx < 0 || cx >= W || cy >= H) return true; if (cy >= 0 && rows[cy] >> cx & 1) return true; } return false; }
static int place(int s, int r, int x, int y) { for (int i = 0; i < 16; i++) if (shapes[s][r] & 0x8000 >> i) rows[y + (i >> 2)] |= 1u << (x + (i & 3)); int lines = 0; for (int k = H - 1; k >= 0; k--) if (rows[k] == (1 << W) - 1) { memmove(rows + 1, rows, k * sizeof *rows); rows[0] = 0; lines++; k++; } return lines; }
int main(void) { srand(time(NULL)); long score = 0; static const int pts[] = { 0, 40, 100, 300, 1200 }; for (;;) { int s = rand() % 7, bx = 0, br = 0, by = -1; for (int r = 0; r < 4; r++) for (int x = -2; x < W; x++) { if (hit(s, r, x, 0)) continue; int y = 0; while (!hit(s, r, x, y + 1)) y++; if (y > by) { by = y; bx = x; br = r; } } if (by < 0) break; score += pts[place(s, br, bx, by)]; usleep(1000); } for (int y = 0; y < H; y++) { for (int x = 0; x < W; x++) putchar(rows[y] & 1 << x ? '#' : '.'); putchar('\n'); } printf("score %ld\n", score); return 0; }
