// Says, two minutes before, that a session in which nothing is sent will end, and keeps it with one
// press. Other windows of the same session count; nothing but the time is remembered.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.querySelector("[data-seconds]");
  if (!place) return;
  const notice = place.querySelector(".notice");
  const idle = Number(place.dataset.seconds) * 1000;
  const warning = Math.min(120000, idle / 2);
  const sent = () => localStorage.setItem("mrd-sent", String(Date.now()));

  function look() {
    const end = Number(localStorage.getItem("mrd-sent")) + idle;
    const soon = Date.now() >= end - warning;
    notice.hidden = !soon;
    if (soon) {
      const time = new Date(end);
      const two = (number) => String(number).padStart(2, "0");
      const text = `${two(time.getHours())}:${two(time.getMinutes())}`;
      const shown = notice.querySelector("b");
      if (shown.textContent !== text) shown.textContent = text;
    }
  }

  notice.querySelector("a").addEventListener("click", async (event) => {
    event.preventDefault();
    const answer = await fetch("/account", { method: "HEAD", redirect: "error" }).catch(() => null);
    if (answer && answer.ok) {
      sent();
      look();
    } else {
      location.reload();
    }
  });

  sent();
  setInterval(look, 5000);
});
