"""Comparing a model with the file made from it: ``models`` runs both, ``fidelity`` says of each tensor how near it is, ``depth_plot`` draws that."""
