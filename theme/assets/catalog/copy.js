// Buttons that copy the text of another element. Where the clipboard is refused, the text can still be selected by hand.
for (const button of document.querySelectorAll('button[data-copies]')) {
  const status = button.parentElement.querySelector('[data-copied]');
  const source = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      status.textContent = translate('Copied.');
    } catch {
      getSelection().selectAllChildren(source);
      status.textContent = translate('Selected: copy it with the keyboard.');
    }
  });
}
