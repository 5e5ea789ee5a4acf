"""A lesson's source taken apart: its blocks in order, its cells, its prose, its labels."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
CHAPTERS = ROOT / "chapters"
LESSONS = sorted(CHAPTERS.glob("[0-9][0-9]-*.md"))
PAGES = sorted(CHAPTERS.glob("*.md"))
FRAMEWORKS = ("keras", "pytorch")


@dataclass
class Block:
    """A directive (`name` as in ```{name} argument```) or, with no name, the text between two."""

    name: str
    argument: str
    body: str
    tags: list = field(default_factory=list)

    def framework(self):
        return next((name for name in FRAMEWORKS if name in self.tags), None)


def without_header(text):
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


def parts(text):
    """The blocks of a page in order, blank text left out."""
    lines = without_header(text).splitlines()
    found, end = [], 0
    for token in MarkdownIt("commonmark").parse("\n".join(lines)):
        directive = token.type == "fence" and token.level == 0 and token.info.startswith("{")
        if directive:
            found.append(Block("", "", "\n".join(lines[end : token.map[0]])))
            found.append(directive_of(token))
            end = token.map[1]
    found.append(Block("", "", "\n".join(lines[end:])))
    return [block for block in found if block.name or block.body.strip()]


def directive_of(token):
    name, argument = re.fullmatch(r"\{([\w-]+)\}\s*(.*)", token.info.strip()).groups()
    lines = token.content.splitlines()
    options = {}
    while lines and re.match(r":[\w-]+:", lines[0]):
        key, value = re.match(r":([\w-]+):\s*(.*)", lines.pop(0)).groups()
        options[key] = value
    tags = yaml.safe_load(options.get("tags", "[]"))
    body = "\n".join([options.get("caption", ""), *lines] if name == "tensors" else lines)
    return Block(name, argument, body, tags)


def named(text, name):
    return [block for block in parts(text) if block.name in (name, f"{name}-start")]


def quizzes(text):
    return [yaml.safe_load(block.body) for block in named(text, "quiz")]


def quiz_text(quiz):
    said = [quiz["question"]]
    for option in quiz["options"]:
        said += [str(option["text"]), str(option["why"])]
    return "\n".join(said)


def prose(text):
    """What a reader reads: no code, no figures but their captions, no labels."""
    said = []
    for block in parts(text):
        if block.name in ("code-cell", "claim") or block.name.endswith("-end"):
            continue
        if block.name == "quiz":
            said.append(quiz_text(yaml.safe_load(block.body)))
        elif block.name == "tensors":
            said.append(block.body.splitlines()[0])
        else:
            said += [block.argument, block.body]
    return re.sub(r"^\(.*\)=$", "", "\n".join(said), flags=re.MULTILINE)


def without_code(text):
    """Prose without code spans, roles, formulas and the addresses of links."""
    text = re.sub(r"\{[\w-]+\}`[^`]*`|`[^`]*`", " ", text)
    text = re.sub(r"\$[^$]*\$", " ", text)
    return re.sub(r"\]\([^)]*\)", "] ", text)


def words(text):
    return len(re.findall(r"[A-Za-z][A-Za-z’'-]*", prose(text)))


def labels(text):
    """Anchors a link can lead to: (label)= before a heading."""
    return re.findall(r"^\(([\w-]+)\)=$", text, re.MULTILINE)
