// What Mastodon's embed script does: it asks each frame once it has loaded, under a number of its own.
const frames = [...document.querySelectorAll('iframe')];
frames.forEach((frame, id) => {
  const ask = () => frame.contentWindow.postMessage({ type: 'setHeight', id }, '*');
  frame.addEventListener('load', ask);
  ask();
});
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'setHeight' || typeof data.height !== 'number') return;
  const frame = frames[data.id];
  if (frame?.contentWindow === source) frame.height = String(data.height);
});
