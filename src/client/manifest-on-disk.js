// From disk there is nothing to install, and a browser that asked for the manifest there would complain.
if (location.protocol === 'file:') document.querySelector('link[rel="manifest"]')?.remove();
