"""Makes the environment in .venv, or says in one sentence why it cannot.

Runs before anything is installed, so it uses the standard library alone and
avoids syntax that an old Python could not read far enough to complain about.
"""

import hashlib
import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
GIGABYTES = 4
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "made-from")
LOG = os.path.join(ROOT, ".venv.log")
SOURCES = ("requirements.txt", "pyproject.toml")

# What pip or the system prints, and what a reader can do about it.
REASONS = (
    (
        ("No space left on device", "Errno 28", "Disk quota exceeded"),
        "The disk is full. Free {0} GB and run the command again.".format(GIGABYTES),
    ),
    (
        (
            "Temporary failure in name resolution",
            "Name or service not known",
            "nodename nor servname",
            "getaddrinfo failed",
            "Network is unreachable",
            "Connection refused",
            "ConnectTimeoutError",
            "NewConnectionError",
            "ProxyError",
            "Could not find a version that satisfies",
        ),
        "The package index could not be reached, or lacks a pinned package. Check the "
        "network (or set PIP_INDEX_URL to your mirror) and run the command again.",
    ),
    (
        ("ensurepip is not available", "No module named venv", "No module named ensurepip"),
        "This Python cannot make virtual environments. On Debian and Ubuntu: "
        "apt-get install python3-venv.",
    ),
)


def fingerprint():
    """What the environment is made from: the pins, the interpreter, the place."""
    digest = hashlib.sha256((sys.version + ROOT).encode())
    for name in SOURCES:
        with open(os.path.join(ROOT, name), "rb") as source:
            digest.update(source.read())
    return digest.hexdigest()


def is_current(wanted):
    """True if .venv was finished from these very sources."""
    try:
        with open(STAMP) as stamp:
            return stamp.read() == wanted
    except (IOError, OSError):
        return False


def reason(output):
    """One sentence for what went wrong, from what the failed command printed."""
    for signs, sentence in REASONS:
        if any(sign in output for sign in signs):
            return sentence
    return "The environment could not be made; the complete log is {0}.".format(LOG)


def stop(sentence):
    sys.stderr.write(sentence + "\n")
    raise SystemExit(1)


def run(*command):
    """Runs a command into the log; stops with a reason if it fails."""
    with open(LOG, "ab+") as log:
        start = log.seek(0, os.SEEK_END)
        status = subprocess.call(command, stdout=log, stderr=subprocess.STDOUT, cwd=ROOT)
        log.seek(start)
        output = log.read().decode("utf-8", "replace")
    if status:
        stop(reason(output))


def main():
    if sys.version_info < OLDEST:
        stop(
            "This course needs Python {0}.{1} or newer, and {2} is {3}.{4}. "
            "Name another one: make PYTHON=python3.12 ...".format(
                *(OLDEST + (sys.executable,) + tuple(sys.version_info[:2]))
            )
        )
    wanted = fingerprint()
    if is_current(wanted):
        return
    try:
        free = shutil.disk_usage(ROOT).free / 1e9
        if free < GIGABYTES:
            stop(
                "The environment needs {0} GB of disk and {1:.1f} GB are free here. "
                "Free some space and run the command again.".format(GIGABYTES, free)
            )
        print("Making the environment in .venv (once; a few minutes). Progress: " + LOG)
        sys.stdout.flush()
        open(LOG, "w").close()
        python = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python")
        # `--clear`: a half-made environment of an interrupted run is no ground to build on.
        run(sys.executable, "-m", "venv", "--clear", VENV)
        run(python, "-m", "pip", "install", "-r", "requirements.txt")
        run(python, "-m", "pip", "install", "--no-deps", "--editable", ".")
        with open(STAMP, "w") as stamp:
            stamp.write(wanted)
        os.remove(LOG)
    except (IOError, OSError) as error:
        stop(
            reason(str(error))
            if error.errno == 28
            else "The environment could not be made: {0}".format(error)
        )


if __name__ == "__main__":
    main()
