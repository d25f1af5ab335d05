"""Settings of the handbook, which `cargo xtask docs` builds."""

project = "Carewright"
author = "The Carewright contributors"
copyright = "The Carewright contributors"  # noqa: A001 (Sphinx's own name)

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["requirements.txt"]
myst_heading_anchors = 3
html_theme = "alabaster"
html_theme_options = {"description": "A service's own rules, with reasons", "page_width": "60rem"}
html_show_sourcelink = False
