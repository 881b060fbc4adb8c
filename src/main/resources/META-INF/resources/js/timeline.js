// The slider of past days: says the day it stands on, and shows it when it is let go. Without script, its button does.
const slider = document.querySelector("input[type=range][data-days]");
if (slider) {
  const days = slider.dataset.days.split(",");
  const said = document.getElementById("sample-day");
  const say = () => {
    const day = days[slider.value - 1];
    slider.setAttribute("aria-valuetext", day);
    said.textContent = day;
  };
  slider.addEventListener("input", say);
  slider.addEventListener("pointerup", () => slider.form.requestSubmit()); // a key moves one sample: no page for each
  if (slider.value > 0) say();
}
