// What many sites run: any message with a height resizes the frame it came from.
addEventListener('message', ({ source, data }) => {
  if (typeof data?.height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
  }
});
