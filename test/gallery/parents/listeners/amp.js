// What amp-iframe does with a resizable frame, but for its rule about the first viewport.
addEventListener('message', ({ source, data }) => {
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe[data-resizable]')) {
    if (frame.contentWindow === source) frame.setAttribute('height', String(data.height));
  }
});
