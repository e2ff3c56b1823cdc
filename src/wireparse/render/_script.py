"""The script of the page: it fills the panel and joins what belongs to one record.  All else works without it.

It makes elements and sets their text; nothing that a text holds is ever read as mark-up or as a script.
"""

__all__ = ["SCRIPT"]

SCRIPT = """
"use strict";
(() => {
  const by = (id) => document.getElementById(id);
  const source = by("source"), records = by("records"), panel = by("panel"), record = by("record");
  const hint = record.firstElementChild;
  let lit = [], held = false;

  const make = (tag, ...inside) => {
    const made = document.createElement(tag);
    made.append(...inside);
    return made;
  };

  // One record from its row: the facts it has, under their headings, and what its rules look at.
  const card = (row) => {
    const table = row.closest("table"), headings = table.tHead.rows[0].cells, facts = make("dl");
    for (let i = 1; i < row.cells.length; i += 1) {
      if (!row.cells[i].hasChildNodes()) continue;
      const fact = make("dd", ...[...row.cells[i].childNodes].map((node) => node.cloneNode(true)));
      const rule = row.cells[i].querySelector("a.rule");
      if (rule) {
        const why = make("p", by(rule.hash.slice(1)).lastElementChild.textContent);
        why.className = "why";
        fact.append(why);
      }
      facts.append(make("div", make("dt", headings[i].textContent), fact));
    }
    if (row.dataset.block) facts.append(make("div", make("dt", "block"), make("dd", row.dataset.block)));
    const path = make("code", "article." + row.cells[0].textContent);
    const made = make("section", make("h2", table.dataset.one), facts, path);
    made.className = "card " + table.className;
    return made;
  };

  const dim = () => {
    for (const one of lit) one.classList.remove("lit");
    lit = [];
  };

  const show = (ids) => {
    dim();
    const rows = ids.map(by).filter(Boolean);
    if (!rows.length) return;
    const wanted = ids.map((id) => `[data-r~="${id}"]`).join();
    lit = [...source.querySelectorAll(wanted), ...rows];
    for (const one of lit) one.classList.add("lit");
    record.replaceChildren(...rows.slice(0, 8).map(card));
    panel.classList.add("full");
  };

  const release = () => {
    held = false;
    dim();
    record.replaceChildren(hint);
    panel.classList.remove("full", "held");
  };

  const hold = (ids) => {
    show(ids);
    held = true;
    panel.classList.add("held");
  };

  // A mark of which every kind is switched off says nothing.
  const isOff = (mark) => mark.classList.length > 0 && [...mark.classList].every((name) => {
    const on = by("on-" + name);
    return on ? !on.checked : true;
  });

  const idsAt = (target) => {
    if (!(target instanceof Element)) return [];
    const mark = target.closest("mark[data-r]");
    if (mark) return isOff(mark) ? [] : mark.dataset.r.split(" ");
    const row = target.closest("tbody tr[id]");
    return row ? [row.id] : [];
  };

  for (const region of [source, records]) {
    region.addEventListener("pointerover", (event) => {
      const ids = idsAt(event.target);
      if (!held && ids.length) show(ids);
    });
    region.addEventListener("focusin", (event) => {
      const ids = idsAt(event.target);
      if (ids.length) { held = false; panel.classList.remove("held"); show(ids); }
    });
  }
  source.addEventListener("click", (event) => {
    const ids = idsAt(event.target);
    if (!ids.length) release();
    else if (getSelection().isCollapsed) hold(ids);
  });
  source.addEventListener("keydown", (event) => {
    const ids = idsAt(event.target);
    if (event.key === "Enter" && ids.length) hold(ids);
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") release();
  });
  panel.querySelector(".close").addEventListener("click", release);

  const legend = by("legend");
  const settle = () => {
    for (const mark of source.querySelectorAll("mark[aria-describedby]")) mark.tabIndex = isOff(mark) ? -1 : 0;
  };
  legend.addEventListener("change", settle);
  legend.addEventListener("reset", () => setTimeout(settle));
  const wide = matchMedia("(min-width: 74rem)");
  const unfold = () => { legend.open = wide.matches; };
  wide.addEventListener("change", unfold);
  unfold();
  panel.hidden = false;
})();
"""
