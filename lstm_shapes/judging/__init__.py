"""The engine: asks a function for its answers and judges them. It knows no lesson."""
