"""When it is done: one short file per pass, of the same stem as its pattern file and its folder of FileCheck tests."""
