// What WordPress does: heights only with the frame's secret, and between 200 and 1000.
addEventListener('message', ({ source, data }) => {
  if (!data?.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (frame.contentWindow !== source || data.message !== 'height') continue;
    frame.height = String(Math.min(1000, Math.max(200, parseInt(data.value, 10))));
  }
});
