iFrameResize({ checkOrigin: true, warningTimeout: 5000 }, 'iframe');
