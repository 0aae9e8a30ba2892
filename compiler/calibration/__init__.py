"""Calibration: which values the tensors of a model take on a user's samples.

``samples`` come from files, folders of images or an iterator; ``observation`` runs them through the TFLite runtime one after the other and
keeps ``statistics`` of every float tensor, from which a method reads a range. Nothing grows with the number of samples.
"""
