"""Figures of tensors, weights, layers, and units, drawn as SVG while the book is built."""
