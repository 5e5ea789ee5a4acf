// Says aloud whether a chosen option of a quiz is right; the stylesheet shows why.
document.addEventListener("change", (event) => {
  const option = event.target.closest?.(".quiz-option");
  if (!option) return;
  const status = option.closest(".quiz").querySelector(".quiz-status");
  const verdict = option.querySelector(".quiz-verdict").textContent;
  const why = option.querySelector(".quiz-why").textContent.trim();
  status.textContent = event.target.checked ? why : "";
  status.dataset.verdict = verdict;
});
