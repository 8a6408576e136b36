// Lists the events of elements in one part of the page, the newest first.

const types = ['timer-start', 'timer-pause', 'timer-end', 'count-change', 'consultation-request', 'content-error'];
const kept = 20;

export function logEvents(from, list, empty) {
  for (const type of types) {
    from.addEventListener(type, ({ detail }) => {
      empty.hidden = true;
      list.prepend(entry(type, detail));
      while (list.children.length > kept) list.lastElementChild.remove();
    });
  }
}

function entry(type, detail) {
  const item = document.createElement('li');
  const name = Object.assign(document.createElement('b'), { textContent: type });
  const text = Object.assign(document.createElement('code'), { textContent: detail.message ?? JSON.stringify(detail) });
  item.append(name, ' ', text);
  return item;
}
