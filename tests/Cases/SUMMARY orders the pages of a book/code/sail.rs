fn main() {}
// ANCHOR: sail
fn sail() {}
// ANCHOR_END: sail
