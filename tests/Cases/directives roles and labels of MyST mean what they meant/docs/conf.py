project = 'Pier'
extensions = ['myst_parser']
