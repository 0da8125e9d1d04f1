// The version of the SDK that programs are compiled with, as `ocre_api.h` has it.
export const SDK_VERSION = '1.0.0';
