import { copyText } from './copy.ts';

/** Buttons that copy the text of the element whose id they name: `<button data-copy="id">`. */
document.addEventListener('click', async (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLButtonElement>('button[data-copy]');
  const source = button && document.getElementById(button.dataset['copy'] ?? '');
  if (!button || !source) return;
  const copied = await copyText(source.textContent.trim());
  if (!copied) getSelection()?.selectAllChildren(source);
  // The button says what became of it; its name is read again because it is focused.
  const words = (button.dataset['words'] ??= button.textContent);
  button.textContent = copied ? 'Copied' : 'Not allowed: copy it yourself';
  status.textContent = copied ? 'Copied.' : 'The text is selected: copy it.';
  // A second press is not cut short by what the first one left to do.
  clearTimeout(waiting.get(button));
  waiting.set(
    button,
    setTimeout(() => {
      button.textContent = words;
      status.textContent = '';
    }, 2500),
  );
});

const waiting = new WeakMap<HTMLButtonElement, ReturnType<typeof setTimeout>>();

const status = document.createElement('p');
status.role = 'status';
status.className = 'visually-hidden';
document.body.append(status);
