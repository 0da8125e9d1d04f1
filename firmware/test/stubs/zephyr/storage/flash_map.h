#pragma once
#define FIXED_PARTITION_ID(label) 1UL
