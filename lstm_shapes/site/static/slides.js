// The presentation view of a lesson: one section at a time, in large type, from the page itself.
// The button, #slides, or ?slides opens it; Escape closes it. The stylesheet does the rest.
document.addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement;
  const line = document.querySelector("article .reading-time");
  if (!line) return;
  const sections = [...document.querySelectorAll("article section")];
  // What a slide leaves out. A section with nothing else has no slide.
  const left = "section, h1, h2, h3, .claim, details.box, .reading-time, .lesson-links";
  const shows = (s) => [...s.children].some((child) => !child.matches(left) && child.tagName !== "SPAN");
  const slides = sections.filter(shows);
  if (!slides.length) return;
  const heading = (section) => section.querySelector("h1, h2, h3, h4");
  let now = -1;

  const button = (words, label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    if (label) made.setAttribute("aria-label", label);
    made.addEventListener("click", action);
    return made;
  };
  const open = button("Present this lesson", "", () => show(Math.max(0, target())));
  open.className = "slides-open";
  line.append(" ", open);

  const bar = document.createElement("nav");
  bar.className = "slides-bar";
  bar.setAttribute("aria-label", "Presentation");
  const back = button("←", "Previous section", () => show(now - 1));
  const on = button("→", "Next section", () => show(now + 1));
  const place = document.createElement("p");
  place.setAttribute("role", "status");
  bar.append(back, place, on, button("Close", "Close the presentation", close));
  document.body.append(bar);

  function show(number) {
    if (now < 0) closeAnswers();
    now = Math.min(Math.max(number, 0), slides.length - 1);
    const slide = slides[now];
    root.classList.add("slides");
    for (const section of sections) {
      section.classList.toggle("slide", section === slide);
      section.classList.toggle("around-slide", section !== slide && section.contains(slide));
    }
    back.disabled = now === 0;
    on.disabled = now === slides.length - 1;
    place.textContent = `${now + 1} of ${slides.length}`;
    scrollTo({ top: 0, behavior: "instant" });
    // The theme then looks again which code is wider than its box, so that keys can scroll it.
    dispatchEvent(new Event("resize"));
    // A screen reader reads the heading, and the arrow keys scroll from here.
    const title = heading(slide);
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  function close() {
    if (now < 0) return;
    const title = heading(slides[now]);
    root.classList.remove("slides");
    for (const section of sections) section.classList.remove("slide", "around-slide");
    now = -1;
    // Else a reload would open it again.
    const address = new URL(location);
    address.searchParams.delete("slides");
    if (address.hash === "#slides") address.hash = "";
    history.replaceState(null, "", address);
    title.scrollIntoView({ behavior: "instant" });
    title.focus({ preventScroll: true });
  }

  // The slide that holds the address's anchor; one in a part that slides leave out counts, too.
  function target() {
    const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const holder = anchor?.closest("section");
    return holder ? slides.indexOf(slides.filter((s) => s.contains(holder)).pop()) : -1;
  }

  const keys = {
    ArrowRight: () => show(now + 1), PageDown: () => show(now + 1),
    ArrowLeft: () => show(now - 1), PageUp: () => show(now - 1),
    Home: () => show(0), End: () => show(slides.length - 1), Escape: close,
  };
  document.addEventListener("keydown", (event) => {
    const shortcut = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (now < 0 || shortcut || !keys[event.key] || event.target.closest("dialog")) return;
    // The arrows of tabs and quizzes choose; wide code scrolls.
    if (event.key !== "Escape" && event.target.closest("input, pre, .cell_output")) return;
    event.preventDefault();
    keys[event.key]();
  });
  addEventListener("hashchange", () => {
    if (location.hash === "#slides") show(0);
    else if (now >= 0 && target() >= 0) show(target());
  });
  if (location.hash === "#slides") show(0);
  else if (new URLSearchParams(location.search).has("slides")) {
    show(Math.max(0, target()));
    // Once the page has been loaded, the browser scrolls to the anchor and opens its box.
    const again = () => setTimeout(() => { closeAnswers(); scrollTo(0, 0); }, 100);
    addEventListener("load", again, { once: true });
  }

  // A vote comes before the answer, also if the address leads to a claim in it.
  function closeAnswers() {
    for (const answer of document.querySelectorAll("details.answer[open]")) answer.open = false;
  }
});
