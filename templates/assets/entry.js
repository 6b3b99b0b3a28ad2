// Goes from the first page of a long list to the page that has the entry of the address.
(() => {
  const { pages } = document.currentScript.dataset;
  window.dossierEntries = (list, entries) => {
    const id = decodeURIComponent(location.hash.slice(1));
    const page = Object.keys(entries).find((one) => entries[one].includes(id));
    if (page) { location.replace(page + location.hash); }
  };
  const find = () => {
    if (location.hash && !document.querySelector(':target')) {
      document.head.append(Object.assign(document.createElement('script'), { src: pages }));
    }
  };
  addEventListener('hashchange', find);
  find();
})();
