// What Datawrapper asks its publishers to run: heights by chart id, the frame found by its window.
addEventListener('message', ({ source, data }) => {
  const heights = data?.['datawrapper-height'];
  if (heights === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    for (const id of Object.keys(heights)) {
      if (frame.contentWindow === source) frame.style.height = `${heights[id]}px`;
    }
  }
});
