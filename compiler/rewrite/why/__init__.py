"""Why a rule did not match. The tests that are run here are those of the matcher; nothing of this runs, or costs, when nobody asks."""
