#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define W 60
#define H 20
static char fb[H][W + 1];
static void px(int x, int y, char c) { if (x >= 0 && x < W && y >= 0 && y < H) fb[y][x] = c; }
static void line(int x0, int y0, int x1, int y1) { int dx = abs(x1 - x0), sx = x0 < x1 ? 1 : -1, dy = -abs(y1 - y0), sy = y0 < y1 ? 1 : -1, e = dx + dy; while (1) { px(x0, y0, '#'); if (x0 == x1 && y0 == y1) break; int e2 = 2 * e; if (e2 >= dy) { e += dy; x0 += sx; } if (e2 <= dx) { e += dx; y0 += sy; } } }
static void circle(int cx, int cy, int r) { int x = r, y = 0, err = 1 - r; while (x >= y) { int pts[8][2] = {{x,y},{y,x},{-y,x},{-x,y},{-x,-y},{-y,-x},{y,-x},{x,-y}}; for (int i = 0; i < 8; i++) px(cx + 2 * pts[i][0], cy + pts[i][1], 'o'); y++; if (err < 0) err += 2 * y + 1; else { x--; err += 2 * (y - x) + 1; } } }
int main(void) { memset(fb, ' ', sizeof fb); for (int y = 0; y < H; y++) fb[y][W] = 0; line(0, 0, 59, 19); line(0, 19, 59, 0); circle(30, 10, 8); for (int y = 0; y < H; y++) puts(fb[y]); return 0; }
