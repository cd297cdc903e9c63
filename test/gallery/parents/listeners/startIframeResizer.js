iFrameResize({ checkOrigin: true, warningTimeout: 60_000 }, 'iframe');
