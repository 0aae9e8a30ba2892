"""What is checked of rules taken together: which goes first, which never gets a turn, what could run for ever."""
