project = "Harbour"
exclude_patterns = ["_build"]  # made here
exclude_patterns += find_drafts()
