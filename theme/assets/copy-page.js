// The page as Markdown, for a message or a language model. Where the clipboard is refused, the text is opened instead.
const button = document.querySelector('button[data-markdown]');
if (button && location.protocol !== 'file:') {
  const text = async () => {
    const answer = await fetch(button.dataset.markdown);
    if (!answer.ok) throw new Error(answer.statusText);
    return new Blob([await answer.text()], { type: 'text/plain' });
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text() })]);
      button.textContent = translate('Copied.');
    } catch {
      location.assign(button.dataset.markdown);
    }
  });
}
