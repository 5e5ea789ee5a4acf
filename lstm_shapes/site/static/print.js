// Opens every hidden answer for printing, and closes those again that the reader had closed.
const closed = [];
window.addEventListener("beforeprint", () => {
  document.querySelectorAll("article details:not([open])").forEach((answer) => {
    closed.push(answer);
    answer.open = true;
  });
});
window.addEventListener("afterprint", () => {
  closed.splice(0).forEach((answer) => { answer.open = false; });
});
