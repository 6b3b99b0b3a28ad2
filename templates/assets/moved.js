// Goes from an address that a page had before to the one it has now, with what stands behind #.
location.replace(document.currentScript.dataset.to + location.hash);
