"""The code behind the course: checks, grading, site, and the command line."""
