// Only adds: every page works without this file.
