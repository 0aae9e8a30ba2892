"""Passes: what one is (base), by which names they go (names, user_passes), in which order they run (plan), and what runs them (manager)."""
