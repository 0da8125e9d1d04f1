//! The functions of the runtime, as they are. Their arguments are addresses in the memory of this program.
#[link(wasm_import_module = "env")]
extern "C" {
    pub fn ocre_sleep(milliseconds: i32) -> i32;
    pub fn uname(name: *mut u8) -> i32;

    pub fn ocre_get_event(
        kind: *mut u32,
        id: *mut u32,
        port: *mut u32,
        state: *mut u32,
        extra: *mut u32,
        payload_len: *mut u32,
    ) -> i32;

    pub fn ocre_timer_create(id: i32) -> i32;
    pub fn ocre_timer_delete(id: i32) -> i32;
    pub fn ocre_timer_start(id: i32, interval: i32, is_periodic: i32) -> i32;
    pub fn ocre_timer_stop(id: i32) -> i32;
    pub fn ocre_timer_get_remaining(id: i32) -> i32;

    pub fn ocre_gpio_init() -> i32;
    pub fn ocre_gpio_configure(port: i32, pin: i32, direction: i32) -> i32;
    pub fn ocre_gpio_pin_set(port: i32, pin: i32, state: i32) -> i32;
    pub fn ocre_gpio_pin_get(port: i32, pin: i32) -> i32;
    pub fn ocre_gpio_pin_toggle(port: i32, pin: i32) -> i32;
    pub fn ocre_gpio_register_callback(port: i32, pin: i32) -> i32;
    pub fn ocre_gpio_unregister_callback(port: i32, pin: i32) -> i32;
    pub fn ocre_gpio_configure_by_name(name: *const u8, direction: i32) -> i32;
    pub fn ocre_gpio_set_by_name(name: *const u8, state: i32) -> i32;
    pub fn ocre_gpio_get_by_name(name: *const u8) -> i32;
    pub fn ocre_gpio_toggle_by_name(name: *const u8) -> i32;
    pub fn ocre_gpio_register_callback_by_name(name: *const u8) -> i32;
    pub fn ocre_gpio_unregister_callback_by_name(name: *const u8) -> i32;

    pub fn ocre_publish_message(topic: *const u8, content_type: *const u8, payload: *const u8, len: u32) -> i32;
    pub fn ocre_subscribe_message(topic: *const u8) -> i32;
    pub fn ocre_messaging_free_module_event_data(topic: u32, content_type: u32, payload: u32) -> i32;

    pub fn ocre_sensors_init() -> i32;
    pub fn ocre_sensors_discover() -> i32;
    pub fn ocre_sensors_open(handle: i32) -> i32;
    pub fn ocre_sensors_get_handle(sensor: i32) -> i32;
    pub fn ocre_sensors_get_channel_count(sensor: i32) -> i32;
    pub fn ocre_sensors_get_channel_type(sensor: i32, index: i32) -> i32;
    pub fn ocre_sensors_read(sensor: i32, channel: i32) -> f64;
}
