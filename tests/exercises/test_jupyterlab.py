"""A learner's quarter of an hour in JupyterLab: open, run, fail, fix, save, be graded."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest
from support.submissions import FRAMEWORKS

LESSON = "01-tensor-dimensions"
WRONG = ("def to_time_major(batch):", "B, T, F = batch.shape", "return batch.reshape(T, B, F)")
RIGHT = {
    "keras": ("def to_time_major(batch):", "return np.swapaxes(batch, 0, 1)"),
    "pytorch": ("def to_time_major(batch):", "return batch.transpose(0, 1)"),
}
PATIENCE = 150_000  # milliseconds: importing TensorFlow on a machine that does other things


@pytest.fixture
def lab(course, tmp_path):
    """JupyterLab on a copy of the course, with nobody's own settings; gives its address."""
    settings = tmp_path / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(quiet))
    own = {
        "JUPYTER_CONFIG_DIR": tmp_path / "config",
        "JUPYTER_DATA_DIR": tmp_path / "data",
        "JUPYTERLAB_SETTINGS_DIR": tmp_path / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": tmp_path / "workspaces",
        "IPYTHONDIR": tmp_path / "ipython",
    }
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = "--no-browser --allow-root --ip=127.0.0.1 --ServerApp.port_retries=0"
    secrets = ["--IdentityProvider.token=", "--PasswordIdentityProvider.hashed_password="]
    with (tmp_path / "lab.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options.split(), f"--port={port}", *secrets],
            cwd=course,
            env=os.environ | {name: str(path) for name, path in own.items()},
            stdout=log,
            stderr=log,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(f"{address}/api/status", server, tmp_path / "lab.log")
        yield address
    finally:
        server.terminate()
        try:
            server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def wait_for(address, server, log):
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=10).close()
            return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text()}")


class Learner:
    """Somebody with a mouse and a keyboard in JupyterLab."""

    def __init__(self, page):
        from playwright.sync_api import expect

        page.set_default_timeout(PATIENCE)
        self.page, self.expect = page, expect

    def open(self, address, folder, name):
        self.page.goto(f"{address}/lab/tree/{folder}")
        self.page.locator(".jp-DirListing-item", has_text=LESSON).dblclick()
        self.page.locator(".jp-DirListing-item", has_text=name).dblclick()
        self.expect(self.page.get_by_text("| Idle")).to_be_visible(timeout=PATIENCE)

    def cell(self, source):
        """The code cell with a piece of source in it."""
        editor = self.page.locator(".cm-content", has_text=source)
        return self.page.locator(".jp-CodeCell").filter(has=editor)

    def run(self, cell):
        """Runs a cell with the keyboard, and waits for its end."""
        prompt = cell.locator(".jp-InputPrompt")
        before = prompt.inner_text()
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")
        self.expect(prompt).not_to_have_text(before, timeout=PATIENCE)
        self.expect(prompt).to_have_text(re.compile(r"^\[\d+\]:$"), timeout=PATIENCE)

    def sees(self, cell, text):
        """Finds a text below a cell."""
        self.expect(cell.locator(".jp-OutputArea")).to_contain_text(text, timeout=PATIENCE)

    def write(self, cell, lines):
        """Replaces a cell's text; the editor indents by itself, as it does for everybody."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("ControlOrMeta+a")
        for number, line in enumerate(lines):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.type(line)
        self.expect(cell.locator(".cm-line")).to_have_count(len(lines), timeout=PATIENCE)

    def save(self):
        tab = self.page.locator(".lm-TabBar-tab.jp-mod-current", has_text=".ipynb")
        changed = re.compile("jp-mod-dirty")
        self.expect(tab).to_have_class(changed, timeout=PATIENCE)
        self.page.keyboard.press("Escape")
        self.page.keyboard.press("ControlOrMeta+s")
        self.expect(tab).not_to_have_class(changed, timeout=PATIENCE)


@pytest.mark.xdist_group("jupyterlab")
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_mistake_is_named_in_jupyterlab_and_its_mend_is_graded(
    framework, browser, lab, course, command
):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    try:
        learner = Learner(page)
        learner.open(lab, "exercises", f"{framework}.ipynb")
        learner.run(learner.cell("# Run this cell first"))
        answer = learner.cell("def to_time_major(batch)")
        check = learner.cell('check("to_time_major", to_time_major)')

        learner.write(answer, WRONG)
        learner.run(answer)
        learner.run(check)
        learner.sees(check, "✗ values")
        learner.sees(check, "`reshape` never swaps axes")
        learner.sees(check, "section “Reshape never swaps axes”")

        learner.write(answer, RIGHT[framework])
        learner.run(answer)
        learner.run(check)
        learner.sees(check, "Right, in every case")
        learner.save()
    finally:
        page.close()

    notebook = course / "exercises" / LESSON / f"{framework}.ipynb"
    done = command("lstm-shapes", "check", notebook, cwd=course)
    assert done.returncode == 0, done.stderr
    row = next(line for line in done.stdout.splitlines() if "to_time_major" in line)
    assert "3 of 3" in row and ": 3 of 14 points" in done.stdout
