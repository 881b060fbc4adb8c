// The grid of results as hands expect it: up and down go through a column, down in the last row
// makes another one, and the read-back comes without a new page.
(() => {
  const cellOf = (row, field) => document.getElementById(`r${row}-${field}`);

  function place(target) {
    const match = /^r(\d+)-(.+)$/.exec(target.id || "");
    return match && target.matches(".cells input") ? { row: Number(match[1]), field: match[2] } : null;
  }

  function addRow(from) {
    const last = from.closest("tr");
    const number = Number(/^r(\d+)-/.exec(from.id)[1]) + 1;
    const row = last.cloneNode(true);
    row.querySelectorAll(".error").forEach((error) => error.remove());
    for (const cell of row.querySelectorAll("[name]")) {
      cell.name = cell.name.replace(/^r\d+/, `r${number}`);
      cell.id = cell.name;
      cell.setAttribute("aria-label", cell.getAttribute("aria-label").replace(/\d+(?!.*\d)/, number + 1));
      ["aria-invalid", "aria-describedby", "data-autofocus"].forEach((name) => cell.removeAttribute(name));
      if (cell.tagName === "INPUT") cell.value = "";
      else cell.value = last.querySelector(`[name="${cell.name.replace(/^r\d+/, `r${number - 1}`)}"]`).value;
    }
    row.querySelector("th").textContent = number + 1;
    (last.nextElementSibling?.matches(".problems") ? last.nextElementSibling : last).after(row);
  }

  document.addEventListener("keydown", (event) => {
    const at = place(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!at || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step > 0 && !cellOf(at.row + 1, at.field)) addRow(event.target);
    const next = cellOf(at.row + step, at.field);
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.submitter?.value !== "check" || event.defaultPrevented) return;
    event.preventDefault();
    try {
      const sent = new URLSearchParams(new FormData(form, event.submitter));
      const answer = await fetch(form.action, { method: "POST", body: sent, redirect: "error" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector("[name=read-back]")) throw new Error("another page");
      document.title = page.title;
      document.getElementById("main").replaceChildren(...page.getElementById("main").childNodes);
      document.querySelector(".error-summary, [data-autofocus]")?.focus();
    } catch {
      // Without the short way, the long one: the read-back as a page of its own.
      form.submit();
    }
  });
})();
