"""Commands for authors of the course."""
