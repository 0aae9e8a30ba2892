"""Rules at work: the worklist over a module, one firing, and what is told of each."""
