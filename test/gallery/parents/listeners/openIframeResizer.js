// What open-iframe-resizer does with a frame of another origin: it greets until it is answered, then follows; and greets
// anew when the frame loads another page.
for (const frame of document.querySelectorAll('iframe')) {
  let greeting;
  const greet = () => {
    clearInterval(greeting);
    greeting = setInterval(() => frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*'), 100);
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.type !== 'iframe-resized') return;
    clearInterval(greeting);
    frame.style.height = `${data.height}px`;
  });
  frame.addEventListener('load', greet);
  greet();
}
