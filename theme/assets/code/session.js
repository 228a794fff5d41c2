// A session in a shell: what was typed stands behind a prompt, what was answered does not.
const shells = new Set(['console', 'shell-session', 'shellsession', 'terminal', 'sh', 'bash', 'shell', 'zsh', 'fish']);
const prompt = /^\s*(?:[\w.-]+@[\w.-]+\S* ?)?([$#%]) /;
const hereDocument = /<<-?\s*(["']?)(\w+)\1/;

/** What somebody who copies code wants to run: of a session the commands, of all else the text itself. */
export function commands(text, language) {
  const lines = text.split('\n');
  const sign = shells.has(language) && prompt.exec(lines.find(line => line.trim()) ?? '')?.[1];
  // In a script a line may begin with the sign of a comment.
  if (!sign || (sign === '#' && !language.match(/console|session|terminal/))) return text;
  const typed = [];
  let goesOn = false;
  let end = null;
  for (const line of lines) {
    const begins = prompt.exec(line);
    if (end !== null) {
      typed.push(line);
      if (line.trim() === end) end = null;
    } else if (goesOn || begins?.[1] === sign) {
      const command = goesOn ? line.replace(/^> /, '') : line.slice(begins[0].length);
      typed.push(command);
      goesOn = command.endsWith('\\');
      end = hereDocument.exec(command)?.[2] ?? null;
    }
  }
  return typed.join('\n');
}
