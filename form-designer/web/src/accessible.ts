/**
 * Form.io's builder draws some roles that do not fit their contents, and headings out of order. They are put right after
 * each drawing, so that a screen reader hears what is there.
 */
export function keepAccessible(host: HTMLElement, name: string): void {
  const mend = () => {
    host.querySelectorAll("[role=tablist].builder-sidebar, .builder-sidebar[role=tablist]").forEach((sidebar) => {
      sidebar.setAttribute("role", "group");
      sidebar.setAttribute("aria-label", name);
    });
    host.querySelectorAll(".accordion-header, h5, h6").forEach((heading) => {
      if (heading.getAttribute("role") !== "presentation") {
        heading.setAttribute("role", "presentation");
      }
    });
    host.querySelectorAll("[role=tabpanel]").forEach((panel) => panel.setAttribute("role", "group"));
  };
  new MutationObserver(mend).observe(host, { childList: true, subtree: true });
  mend();
}
