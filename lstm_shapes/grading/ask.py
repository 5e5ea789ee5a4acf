"""Ask: the step that takes nbgrader's Execute's place and forms the verdicts outside the kernel.

For a cell `check_<function>` it draws fresh cases, runs the probe in the kernel
in place of the cell's own source, and keeps what came back. After all cells
have run it writes the verdict into each test cell: one line of text for the
learner and the points for nbgrader.
"""

import inspect
import json
import subprocess
from collections.abc import Mapping

from jupyter_core.utils import run_sync
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_locked
from traitlets import Integer

from lstm_shapes.judging import probe
from lstm_shapes.judging.explain import describe_error
from lstm_shapes.judging.question import Question
from lstm_shapes.judging.task import Failure
from lstm_shapes.notebook import say
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

MIME = "text/x-lstm-shapes-answers"
PREFIX = "check_"
PUSHED = """\
(lambda room: (
    exec(compile({source!r}, "<probe>", "exec"), room),
    get_ipython().display_pub.publish({{{mime!r}: room["probe"]({request!r}, globals())}}),
))({{"__name__": "probe"}});
"""


class Ask(Execute):
    """Executes a notebook; asks instead of running the test cells of the course's lessons.

    Takes lesson and framework from the names of assignment and notebook; a
    notebook of another course is executed as nbgrader would.
    """

    letters_of_output = Integer(
        20_000, help="What a cell may print, in letters; the rest is cut and said so."
    ).tag(config=True)
    iopub_timeout = Integer(
        30,
        help="Seconds to wait for the end of a cell's outputs. nbclient's 4 are not enough on a "
        "busy machine, where a cell that is done would pass for one that hangs.",
    ).tag(config=True)
    setup_timeout = Integer(
        120, help="Seconds that a locked cell of the course's own may take."
    ).tag(config=True)
    restarts = Integer(
        4, help="How often a notebook whose kernel died or hung is run again without that cell."
    ).tag(config=True)

    def preprocess(self, nb, resources=None, km=None):
        self.questions = self.draw(nb, resources)
        self.stopped = {}
        if not self.questions:
            return super().preprocess(nb, resources, km)
        self.timeout_func = self.seconds_for
        for index in self.questions:
            # A learner's tag must not keep a test cell from being asked.
            nb.cells[index].metadata.pop("tags", None)
        self.run_without_stopped(nb, resources, km)
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs = bounded(cell.outputs, self.letters_of_output)
        resources["verdicts"] = {}
        for index, question in self.questions.items():
            verdict = question.judge(self.texts.get(index), self.known(nb, index, question))
            resources["verdicts"][question.task.function] = verdict
            write_verdict(nb.cells[index], question.task, verdict)
        return nb, resources

    def draw(self, nb, resources):
        """{index of a test cell: Question with cases just drawn}."""
        names = (resources or {}).get("nbgrader", {})
        lesson, framework = names.get("assignment"), names.get("notebook")
        if lesson not in LESSONS or framework not in FRAMEWORKS:
            return {}
        tasks = lesson_tasks(lesson, framework)
        questions = {}
        for index, cell in enumerate(nb.cells):
            mark = cell.metadata.get("nbgrader", {})
            name = mark.get("grade_id", "").removeprefix(PREFIX)
            if cell.cell_type == "code" and mark.get("grade") and name in tasks:
                questions[index] = Question(tasks[name], framework)
        return questions

    async def async_start_new_kernel(self, **options):
        # What a kernel writes past its notebook (log lines of TensorFlow, of ipykernel) would
        # come between the lines of whoever grades a class.
        await super().async_start_new_kernel(
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options
        )

    start_new_kernel = run_sync(async_start_new_kernel)

    def seconds_for(self, cell):
        for index, question in self.questions.items():
            if cell is self.nb.cells[index]:
                return question.task.timeout_s
        if is_locked(cell):
            # The set-up cell imports a framework: on a busy machine that is not the learner's fault.
            return max(self.timeout or 0, self.setup_timeout)
        return self.timeout

    def run_without_stopped(self, nb, resources, km):
        """Run all cells; when one takes the kernel with it, run the others without it."""
        self.texts = {}
        for _ in range(self.restarts + 1):
            self.running = None
            try:
                super().preprocess(nb, resources, km)
                return
            except DeadKernelError:
                self.stopped[self.running] = "The kernel died while it ran"
            except CellTimeoutError:
                self.stopped[self.running] = "It did not stop when its time was over"
        self.log.error("The kernel was lost %d times; the rest is not graded", self.restarts + 1)

    def preprocess_cell(self, cell, resources, index):
        if index in self.stopped:
            return cell, resources
        self.running = index
        question = self.questions.get(index)
        if question is None:
            return super().preprocess_cell(cell, resources, index)
        own = cell.source
        cell.source = PUSHED.format(
            source=inspect.getsource(probe), mime=MIME, request=question.request
        )
        try:
            super().preprocess_cell(cell, resources, index)
        finally:
            cell.source = own
        # Kept now: a later cell can still change what this one shows.
        text = marked_answer(cell.outputs, question.nonce)
        if text is not None:
            self.texts[index] = text
        return cell, resources

    def known(self, nb, index, question):
        """What a learner should know if no answer came: which cell stopped, and how."""
        if index in self.stopped:
            return f"{self.stopped[index]}."
        for number, cell in enumerate(nb.cells):
            if cell.metadata.get("nbgrader", {}).get("grade_id") != question.task.function:
                continue
            if number in self.stopped:
                return f"{self.stopped[number]}: the cell that defines it."
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    failure = Failure("error", output.ename, output.evalue)
                    return f"Its cell stopped with {describe_error(failure)}."
        for output in nb.cells[index].get("outputs", []):
            if output.output_type == "error" and output.ename == "CellTimeoutError":
                return f"It did not finish within {question.task.timeout_s} seconds."
        return ""


def marked_answer(outputs, mark):
    """The one text that bears the probe's mark; None if there is none, or more than one."""
    texts = [
        text
        for output in outputs
        if isinstance(text := output.get("data", {}).get(MIME), str) and mark in text
    ]
    return texts[0] if len(texts) == 1 else None


def bounded(outputs, letters):
    """Outputs that can be written back and read: text only, and not too much of it."""
    kept = []
    for output in outputs:
        if output.output_type == "stream":
            output.text = cut(output.text, letters)
        elif output.output_type == "error":
            output.traceback = [cut(line, letters) for line in output.traceback[-50:]]
            output.evalue = cut(output.evalue, letters)
        elif isinstance(output.get("data"), Mapping):
            output.data = {
                mime: value
                for mime, value in output.data.items()
                if isinstance(value, str) and (len(value) <= letters or mime.startswith("image/"))
            }
            output.metadata = {}
            if not output.data:
                continue
        kept.append(output)
    return kept


def cut(text, letters):
    text = text if isinstance(text, str) else json.dumps(text)[:letters]
    if len(text) <= letters:
        return text
    return text[:letters] + f"\n... {len(text) - letters} more letters were cut."


def write_verdict(cell, task, verdict):
    """Exactly two outputs: the sentence as text, and the points as a number."""
    points = float(cell.metadata["nbgrader"]["points"])
    earned = min(points, round(points * verdict.fraction, 2))
    cell.outputs = [
        new_output("stream", name="stdout", text=say(task, verdict) + "\n"),
        new_output(
            "execute_result",
            data={"text/plain": f"{earned:g}"},
            execution_count=cell.get("execution_count"),
        ),
    ]
