// Only adds: every page works without this file.
(() => {
  "use strict";
  document.documentElement.classList.add("lz-scripted");

  /** J and K move between the rows of a list, C claims the open task. Never while somebody writes. */
  const rows = () => [...document.querySelectorAll("[data-rows] a")].filter((link) => link.offsetParent);
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key];
    if (step) {
      const links = rows();
      const at = links.findIndex((link) => link === document.activeElement);
      const current = at < 0 ? links.findIndex((link) => link.hasAttribute("aria-current")) : at;
      links[Math.min(Math.max(current + step, 0), links.length - 1)]?.focus();
    }
    if (event.key === "c") document.querySelector("[data-key=c]")?.click();
  });

  /** A second press of the same button sends nothing: the server would answer the same, but a page less is waited for. */
  document.addEventListener("submit", (event) => {
    // after a download the page is still there, and the file may be wanted again
    if (event.defaultPrevented || event.target.method !== "post" || event.target.hasAttribute("data-download")) return;
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
})();
