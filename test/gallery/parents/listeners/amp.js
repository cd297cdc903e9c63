// What amp-iframe does, but for its rules about https and the first viewport: a frame with its attributes takes the
// place of what is in it, and where it may be resized it follows the embed's word.
customElements.define(
  'amp-iframe',
  class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      for (const name of ['src', 'title', 'sandbox', 'frameborder', 'height']) {
        if (this.hasAttribute(name)) frame.setAttribute(name, this.getAttribute(name));
      }
      frame.width = '100%';
      this.style.display = 'block';
      this.replaceChildren(frame);
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow || !this.hasAttribute('resizable')) return;
        if (data?.sentinel === 'amp' && data.type === 'embed-size') frame.height = String(data.height);
      });
    }
  },
);
