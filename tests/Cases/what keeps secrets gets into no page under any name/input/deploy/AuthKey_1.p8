hush hush
