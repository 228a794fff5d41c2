not for readers
