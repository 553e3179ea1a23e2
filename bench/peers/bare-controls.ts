/**
 * The controls of an analysis on a page with nothing else, done in the shortest way: what a browser takes for each by
 * itself is the limit of ours. The ids are those that `interaction.ts` touches.
 */
export const bareControls = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Controls</title>
<style>:root { background: canvas; color: canvastext }</style>
</head>
<body>
<p><button id="theme">Theme</button></p>
<p>Words, of which these are a claim <button id="number" popovertarget="card">1</button></p>
<div id="card" popover>One origin: an agency.</div>
<p><label id="chip"><input type="checkbox"> Single source</label>
<select id="speaker" aria-label="Speaker"><option>All<option>A</select>
<select id="order" aria-label="Order"><option>As in the text<option>By date</select>
<output id="shown">2 claims</output></p>
<ol id="rows"><li>First<li>Second</ol>
<script>
const root = document.documentElement, rows = document.getElementById('rows');
const shown = document.getElementById('shown');
const on = (id, type, act) => document.getElementById(id).addEventListener(type, act);
const filter = () => { rows.lastElementChild.hidden = true; shown.value = '1 claim'; };
on('chip', 'change', filter);
on('speaker', 'change', filter);
on('order', 'change', () => rows.append(rows.firstElementChild));
on('theme', 'click', () => { root.style.colorScheme = 'light'; });
</script>
</body>
</html>
`;
