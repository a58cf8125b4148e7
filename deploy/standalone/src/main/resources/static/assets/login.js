document.querySelectorAll("button[data-person]").forEach((button) =>
  button.addEventListener("click", () => {
    document.getElementById("username").value = button.dataset.person;
    document.getElementById("password").focus();
  }),
);
