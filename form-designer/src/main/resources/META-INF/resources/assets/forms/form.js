/*
 * Makes form pages smoother; without it a button does the same. Knows no rule of any form: it posts the page and shows what the server
 * answers.
 *
 * The server's part: a POST to the form's own address with the header "X-Requested-With: laufzettel-form" stores the answers and
 * replies 200 with HTML that holds what FormPage.render wrote. It may be the whole page: hidden inputs of the form around it (such as a
 * revision) and the error summary are then brought up to date as well. Any other reply (an error, a redirect) means "not saved": for a
 * button the page is then posted the plain way. Where the page has an element with the id "form-saved", it says when answers were
 * saved (data-saved, with {0} for the time) or that they were not (data-failed). Without a network nothing leaves the page, and saving is
 * tried again.
 */
(() => {
  "use strict";
  const ACTION = "form:action";
  const QUIET = 1500; // milliseconds without typing before answers are saved
  const AGAIN = 10000; // before saving is tried again
  const PATIENCE = 15000; // for one answer; then the browser does what the script cannot
  const CONTROLS = "input:not([type=hidden]):not(.fm-enter), select, textarea";

  const area = document.getElementById("form-fields");
  const form = area && area.closest("form");
  if (!form) return;
  document.documentElement.classList.add("fm-scripted");

  let edits = 0; // counts changes, so that an answer to an older request does not undo newer typing
  const editedAt = new WeakMap();
  let timer = 0;
  let running = null;
  let waiting = false;
  let plain = false;

  form.addEventListener("input", (event) => {
    editedAt.set(event.target, ++edits);
    // a word that is being composed (Japanese, accents) is not an answer yet
    if (event.isComposing) clearTimeout(timer);
    else if (event.target.type !== "file") later();
  });
  form.addEventListener("compositionend", () => later());
  form.addEventListener("change", (event) => {
    editedAt.set(event.target, ++edits);
    if (event.target.hasAttribute("data-trigger")) save();
  });
  form.addEventListener("submit", (event) => {
    const button = event.submitter?.matches(".fm-enter") ? searchButton() || event.submitter : event.submitter;
    clearTimeout(timer);
    if (plain) return;
    if (!navigator.onLine) {
      // the browser would show a page of its own instead of what was typed
      event.preventDefault();
      say("failed");
      later(AGAIN);
    } else if (button && button.name === ACTION) {
      event.preventDefault();
      press(button);
    } else if (running) {
      // the page would go out with the revision from before this save, and be taken for another device's
      event.preventDefault();
      running.catch(() => {}).then(() => {
        waiting = false;
        plain = true;
        form.requestSubmit(button && document.contains(button) ? button : undefined);
      });
    }
  });
  // a page that comes back from the browser's memory must save again
  addEventListener("pageshow", () => {
    plain = false;
  });
  addEventListener("pagehide", () => clearTimeout(timer));
  addEventListener("online", () => edits && later());

  function later(pause = QUIET) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  /** The Enter key in a search means the search. */
  function searchButton() {
    return document.activeElement.type === "search" && document.activeElement.closest(".fm-search__field")?.querySelector("button");
  }

  /** Saves and shows what the answers changed; while a request is on its way, once more after it. */
  async function save() {
    clearTimeout(timer);
    if (running) {
      waiting = true;
      return;
    }
    try {
      await post("recalculate");
      say("saved");
    } catch {
      say("failed");
      later(AGAIN);
    }
    if (waiting) {
      waiting = false;
      later();
    }
  }

  async function press(button) {
    const [kind, ...rest] = button.value.split(" ");
    try {
      await running?.catch(() => {});
      await post(button.value, kind === "upload");
      focusAfter(kind, rest.join(" "));
      say("saved");
    } catch {
      plain = true; // what the script cannot do, the browser does
      form.requestSubmit(document.contains(button) ? button : undefined);
    }
  }

  function post(action, withFiles = false) {
    const asOf = edits;
    const data = new FormData(form);
    data.set(ACTION, action);
    if (!withFiles) {
      for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    }
    area.classList.add("fm-busy");
    running = fetch(form.getAttribute("action") || location.href, {
      method: "POST",
      body: withFiles ? data : new URLSearchParams(data),
      headers: { "X-Requested-With": "laufzettel-form" },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
      credentials: "same-origin",
    })
      .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        const fresh = page.getElementById("form-fields");
        if (!fresh) throw new Error("not the form's page");
        keepingFocus(() => exchange(area, fresh, asOf));
        around(page);
      })
      .finally(() => {
        running = null;
        area.classList.remove("fm-busy");
      });
    return running;
  }

  /** Hidden inputs outside the fields, and the list of errors: shorter when one was mended, never longer while somebody types. */
  function around(page) {
    for (const hidden of form.querySelectorAll("input[type=hidden]")) {
      const fresh = area.contains(hidden) ? null : [...page.querySelectorAll("input[type=hidden]")].find((other) => other.name === hidden.name);
      if (fresh) hidden.value = fresh.value;
    }
    const errors = document.getElementById("form-errors");
    if (errors && page.forms.length) {
      const fresh = page.getElementById("form-errors");
      errors.setAttribute("role", "group"); // an alert would be read out again at every change
      if (fresh) errors.lastElementChild.replaceWith(document.importNode(fresh.lastElementChild, true));
      else errors.remove();
    }
  }

  /** Makes the old element like the new one, touching only what differs. */
  function exchange(old, fresh, asOf) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== "class") old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    if (old.matches("input, select, textarea")) return answer(old, fresh, asOf);
    const keys = new Set([...fresh.childNodes].map(key));
    let at = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      while (at && !keys.has(key(at))) at = drop(at);
      const same = at && key(at) === key(child) ? at : find(at, child);
      if (!same) {
        old.insertBefore(document.importNode(child, true), at);
      } else {
        if (same === at) at = at.nextSibling;
        else old.insertBefore(same, at);
        if (same.nodeType === Node.ELEMENT_NODE) exchange(same, child, asOf);
        else if (same.data !== child.data) same.data = child.data;
      }
    }
    while (at) at = drop(at);
  }

  /** Takes the server's answer unless the control was changed since it was asked. */
  function answer(old, fresh, asOf) {
    if (old.matches("select")) {
      const value = old.value;
      if (old.innerHTML !== fresh.innerHTML) {
        old.innerHTML = fresh.innerHTML;
        old.value = value;
      }
    } else if (old.matches("textarea")) {
      old.defaultValue = fresh.defaultValue;
    }
    if (old.type === "file" || group(old).some((one) => (editedAt.get(one) || 0) > asOf || one === document.activeElement)) return;
    if (old.type === "checkbox" || old.type === "radio") old.checked = fresh.checked;
    else if (old.value !== fresh.value) old.value = fresh.value;
  }

  /** Radio buttons are one control: checking one changes the others. */
  function group(control) {
    return control.type === "radio" && control.name ? [...area.querySelectorAll(`input[name="${CSS.escape(control.name)}"]`)] : [control];
  }

  function drop(node) {
    const next = node.nextSibling;
    node.remove();
    return next;
  }

  function find(from, child) {
    for (let node = from; node; node = node.nextSibling) if (key(node) === key(child)) return node;
    return null;
  }

  /** Two nodes are the same one when they have the same id, or hold the same first field. */
  function key(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeName;
    return `${node.nodeName}#${node.id || node.querySelector("[id]")?.id || node.getAttribute("name") + node.getAttribute("value")}`;
  }

  function keepingFocus(change) {
    const focused = document.activeElement;
    const { id } = focused;
    const cursor = area.contains(focused) && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : null;
    change();
    const again = id && document.activeElement !== focused ? document.getElementById(id) : null;
    if (again) {
      again.focus({ preventScroll: true });
      if (cursor && cursor[0] !== null) again.setSelectionRange?.(...cursor);
    }
  }

  function focusAfter(kind, path) {
    const idOf = (text) => `f-${text.replaceAll("[", ".").replaceAll("]", "")}`;
    const inside = (element) => element?.querySelector(CONTROLS);
    const target = {
      add: () => inside([...(document.getElementById(idOf(path))?.closest("fieldset")?.querySelectorAll(".fm-row, .fm-value") || [])].pop()),
      edit: () => inside(document.getElementById(idOf(path))),
      done: () => document.getElementById(idOf(path)),
    }[kind]?.() || document.getElementById(idOf(path.replace(/\[\d+\]$/, "")));
    target?.focus();
  }

  /** "saved" with the time, or "failed", in the words the page brings. */
  function say(what) {
    const place = document.getElementById("form-saved");
    if (!place) return;
    const time = new Date().toLocaleTimeString(document.documentElement.lang || "de", { hour: "2-digit", minute: "2-digit" });
    place.textContent = place.getAttribute(`data-${what}`).replace("{0}", time);
  }
})();
