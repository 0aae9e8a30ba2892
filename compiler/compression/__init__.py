"""Making a trained model smaller: whole filters taken out, small weights set to zero, weights that share a few values."""
