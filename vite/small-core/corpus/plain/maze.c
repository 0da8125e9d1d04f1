#include <stdio.h>
#include <stdlib.h>
#define SIZE 7
static char maze[SIZE][SIZE + 1] = { "#######", "#S  # #", "# # # #", "# #   #", "# ### #", "#    E#", "#######" };
struct pos { int r, c; };
int main(void) { struct pos q[SIZE * SIZE], prev[SIZE][SIZE]; int h = 0, t = 0, seen[SIZE][SIZE] = {{0}}; const int dr[] = {0, 1, 0, -1}, dc[] = {1, 0, -1, 0}; q[t++] = (struct pos){1, 1}; seen[1][1] = 1; while (h < t) { struct pos p = q[h++]; if (maze[p.r][p.c] == 'E') { int steps = 0; while (maze[p.r][p.c] != 'S') { p = prev[p.r][p.c]; if (maze[p.r][p.c] == ' ') maze[p.r][p.c] = '.'; steps++; } printf("%d steps\n", steps); break; } for (int d = 0; d < 4; d++) { int r = p.r + dr[d], c = p.c + dc[d]; if (maze[r][c] == '#' || seen[r][c]++) continue; prev[r][c] = p; q[t++] = (struct pos){r, c}; } } for (int i = 0; i < SIZE; i++) puts(maze[i]); return 0; }
